import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { CaseCommand } from '@/domain/casework/commands'
import type { Holder } from '@/domain/casework/events'
import { applyEvent } from '@/domain/casework/fold'
import { handle } from '@/domain/casework/handle'
import type { Channel, Route } from '@/domain/casework/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { caseText as say } from '@/i18n/casework'
import type { Case, Station } from '@/payload-types'
import { caseSettings } from '@/queries/casework/caseSettings'
import { workingDays } from '@/queries/platform/workingDays'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { inTransaction } from '../transaction'
import { type PersonInput, type ProxyInput, checkPeople, sealedPerson } from './applicant'
import { type CaseMatter, caseMatter, matterFacts } from './caseMatter'
import { nextCaseNumber } from './caseNumbers'
import { holderOf, stationById, stationsAbove } from './casePlaces'
import { caseRow } from './caseRow'
import { findKeysOf } from './findKeys'
import { refuseAll } from './refuseAll'
import { repeated } from './repeated'
import { writeEvent } from './writeEvent'

/** What an agent enters when a citizen comes. */
export interface RegisterInput {
  /** Made by the page, so that a doubled or replayed request makes one case. */
  commandId: string
  /** Code of the matter. */
  matter: string
  route: Route
  /** How the wish reached the agent. */
  channel?: Channel
  applicant: PersonInput
  proxy?: ProxyInput
  materials: string[]
  hasConsent: boolean
  greenReason?: string
}

/** A citizen who rather does it herself: nothing about her is kept. */
export interface DeclineInput {
  commandId: string
  matter: string
}

/** A case that was made, or had been made by the same command before. */
export interface Registered {
  case: Case
  isRepeat: boolean
}

/** The station at which the person of a request serves. */
async function ownStation(req: PayloadRequest): Promise<Station> {
  const person = requirePerson(req)
  const id = person.roles.includes('agent') ? idOf(person.station) : null
  const station = id ? await stationById(req, id) : null
  if (!station) throw new Refusal({ kind: 'forbidden', message: say.notAgent })
  return station
}

/** The station that was asked, and the department that will decide. */
interface Place {
  origin: Holder
  department: string
}

interface Beginning {
  req: PayloadRequest
  commandId: string
  /** The command, once it is known where it is given. */
  command: (place: Place) => CaseCommand
  found: CaseMatter
  station: Station
  now: Date
  people: (number: string) => Partial<Pick<Case, 'applicant' | 'proxy'>>
}

/** Writes the case and its first event in one transaction. */
async function begin(beginning: Beginning): Promise<Case> {
  const { req, commandId, found, station, now } = beginning
  const command = beginning.command({
    origin: holderOf(station),
    department: found.departmentId,
  })
  const on = plainDateOf(now)
  const above = await stationsAbove(req, station)
  const { limits } = await caseSettings(req.payload)
  const handled = handle(null, command, {
    commandId,
    context: {
      relations: ['origin'],
      personId: personOf(req)?.id,
      now,
      on,
      limits,
      matter: matterFacts(found.content),
      above: above.map(holderOf),
      department: { party: 'department', id: found.departmentId },
    },
  })
  if ('refusals' in handled) throw refuseAll(handled.refusals)
  const state = applyEvent(null, handled.event)
  const number = await nextCaseNumber(req.payload, on)
  const calendar = await workingDays(req.payload, req)
  const people = beginning.people(number)
  const places = { originPath: station.path, holderPath: station.path }
  return inTransaction({
    req,
    run: async () => {
      const made = await req.payload.create({
        collection: 'cases',
        data: {
          number,
          matter: found.matter.id,
          matterName: found.matter.name,
          edition: found.edition.id,
          department: found.departmentId,
          origin: station.id,
          registeredBy: personOf(req)?.id,
          ...places,
          ...caseRow(state, calendar),
          ...people,
          ...findKeysOf({
            ...people,
            originPath: station.path ?? '',
            department: found.departmentId,
          }),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      await writeEvent(req, handled.event, {
        case: made.id,
        department: found.departmentId,
        order: 1,
        ...places,
      })
      return made
    },
  })
}

/** Begins a case once, however often the same command arrives. */
async function beginOnce(beginning: Omit<Beginning, 'station' | 'found'> & { matter: string }) {
  const { req, commandId, matter } = beginning
  const before = await repeated(req, commandId)
  if (before) return { case: before, isRepeat: true }
  const station = await ownStation(req)
  const found = await caseMatter(req, matter)
  try {
    return { case: await begin({ ...beginning, station, found }), isRepeat: false }
  } catch (error) {
    // The other of two equal requests was quicker: the unique command refused this one.
    const other = error instanceof Refusal ? null : await repeated(req, commandId)
    if (other) return { case: other, isRepeat: true }
    throw error
  }
}

/**
 * Takes a citizen's request at the agent's own station (§二(二), §二(三)2: 首问负责).
 * @throws Refusal 400 with every field that is wrong, 401, 403 for whoever is no agent, 404 for an
 * unknown matter
 */
export async function registerCase({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: RegisterInput
  now: Date
}): Promise<Registered> {
  const { commandId, matter, route, channel, materials, hasConsent, greenReason } = input
  const checked = checkPeople(input, plainDateOf(now))
  const command = (place: Place): CaseCommand => ({
    name: 'register',
    input: { ...place, route, channel, materials, hasConsent, greenReason },
  })
  const people = (number: string) => ({
    applicant: sealedPerson(req.payload, number, checked.applicant),
    ...(checked.proxy
      ? {
          proxy: {
            ...sealedPerson(req.payload, number, checked.proxy),
            relation: checked.proxy.relation.trim(),
          },
        }
      : {}),
  })
  return beginOnce({ req, commandId, matter, command, now, people })
}

/**
 * Notes that a citizen took guide and sheet and does it herself (§二(二): 对于不愿代办的群众).
 * @throws Refusal as {@link registerCase}
 */
export async function declineAgency({
  req,
  input: { commandId, matter },
  now,
}: {
  req: PayloadRequest
  input: DeclineInput
  now: Date
}): Promise<Registered> {
  const command = (place: Place): CaseCommand => ({ name: 'decline', input: place })
  return beginOnce({ req, commandId, matter, command, now, people: () => ({}) })
}
