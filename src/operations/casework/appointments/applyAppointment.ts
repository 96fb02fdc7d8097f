import type { PayloadRequest } from 'payload'
import { hasRole, idOf, personOf } from '@/access/roles'
import { deadlineOf } from '@/domain/calendar/deadline'
import { type ApplyInput, apply } from '@/domain/casework/appointments/apply'
import type { Candidate } from '@/domain/casework/appointments/state'
import { plainDateOf } from '@/domain/platform/plainDate'
import { appointmentText as say } from '@/i18n/appointments'
import { caseText } from '@/i18n/casework'
import type { Appointment, Case, Matter, Station } from '@/payload-types'
import { caseSettings } from '@/queries/casework/caseSettings'
import { workingDays } from '@/queries/platform/workingDays'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { once } from '../../repeated'
import { stationById } from '../casePlaces'
import { appointmentRow } from './appointmentRow'
import { claimCase } from './applyEffects'
import { repeatedAppointment } from './findAppointment'
import { refuseAppointment } from './refuse'
import { tellPeople } from './tellPeople'

/** What a station applies for. */
export interface ApplicationInput extends ApplyInput {
  /** Made by the page: a doubled request makes one appointment. */
  commandId: string
  /** Code. */
  matter: string
  /** Ids. */
  cases: readonly string[]
}

/** An appointment after a command, and whether the command had been given before. */
export interface Arranged {
  appointment: Appointment
  isRepeat: boolean
}

async function ownStation(req: PayloadRequest): Promise<Station> {
  const person = requirePerson(req)
  const id = hasRole(person, 'agent') ? idOf(person.station) : null
  const station = id ? await stationById(req, id) : null
  if (!station) throw new Refusal({ kind: 'forbidden', message: say.notAgent })
  return station
}

async function matterByCode(req: PayloadRequest, code: string): Promise<Matter> {
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { code: { equals: code } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new Refusal({ kind: 'not-found', message: caseText.unknownMatter })
  return docs[0]
}

const candidateOf = (row: Case): Candidate => ({
  id: row.id,
  number: row.number,
  matter: idOf(row.matter) ?? '',
  status: row.status,
  ...(row.holderPath ? { holderPath: row.holderPath } : {}),
  ...(row.appointment ? { appointment: idOf(row.appointment) ?? '' } : {}),
})

/** The ticked cases, as far as the person may see them. */
async function ticked(req: PayloadRequest, ids: readonly string[]) {
  const known = [...new Set(ids)].filter((id) => /^[a-f\d]{24}$/.test(id))
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { id: { in: known } },
    sort: 'number',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const unknown = [...new Set(ids)].filter((id) => !docs.some((row) => row.id === id))
  return { cases: docs.map(candidateOf), unknown }
}

async function applyOnce(
  req: PayloadRequest,
  input: ApplicationInput,
  now: Date,
): Promise<Appointment> {
  const station = await ownStation(req)
  const matter = await matterByCode(req, input.matter)
  const calendar = await workingDays(req.payload, req)
  const applied = apply(input, {
    now,
    calendar,
    station: { path: station.path ?? '', isCounty: station.tier === 'county' },
    matter: matter.id,
    ...(await ticked(req, input.cases)),
  })
  if ('refusals' in applied) throw refuseAppointment(applied.refusals)
  const askedOn = plainDateOf(now)
  const limit = (await caseSettings(req.payload)).limits.appointment
  const due = deadlineOf(calendar, { startOn: askedOn, limit })
  const made = await req.payload.create({
    collection: 'appointments',
    data: {
      ...appointmentRow(applied.appointment),
      matter: matter.id,
      matterName: matter.name,
      department: idOf(matter.department) ?? '',
      station: station.id,
      stationPath: station.path ?? '',
      askedOn,
      limit: { ...limit },
      dueOn: due.dueOn,
      provisional: due.provisional,
      history: [{ at: now.toISOString(), by: personOf(req)?.id, command: 'apply' }],
      commandIds: [input.commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const entry of applied.appointment.entries) await claimCase(req, entry.case, made.id)
  const after = applied.appointment
  await tellPeople(req, { command: 'apply', row: made, before: after, after, now })
  return made
}

/**
 * Applies for one slot for many cases of one matter (§二(三)4), once however often the request arrives.
 * @throws Refusal 400 with everything that is wrong, 401, 403 for whoever is no agent, 404 for an unknown
 * matter, 409 when a case is in another appointment or over
 */
export async function applyAppointment({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: ApplicationInput
  now: Date
}): Promise<Arranged> {
  const { result, isRepeat } = await once({
    req,
    known: () => repeatedAppointment(req, input.commandId),
    run: () => applyOnce(req, input, now),
  })
  return { appointment: result, isRepeat }
}
