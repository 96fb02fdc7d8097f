import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type TraceDay, traceOf } from '@/domain/calendar/trace'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { commandsFor } from '@/domain/casework/handle'
import {
  type LegStanding,
  legDaysUsed,
  legDeadline,
  legStanding,
  termOf,
} from '@/domain/casework/clock'
import type { Holder } from '@/domain/casework/events'
import { type CaseState, type Leg, openLeg } from '@/domain/casework/state'
import type { LaterCommand } from '@/domain/casework/table'
import type { Relation } from '@/domain/casework/vocabulary'
import { targetsOf } from '@/domain/casework/targets'
import type { PlainDate } from '@/domain/platform/plainDate'
import { caseForCommand } from '@/operations/casework/caseForCommand'
import { storedEvents } from '@/operations/casework/caseEvents'
import type { Case, CaseEvent, Station } from '@/payload-types'
import { caseSettings } from './caseSettings'
import { workingDays } from '../platform/workingDays'

/** A leg with how it stands. */
export interface LegView {
  leg: Leg
  holderName: string
  standing: LegStanding
  /** Days of the limit used, in its unit. */
  used: number | null
  dueOn: PlainDate | null
}

/** A holder to whom the case can be passed, by name. */
export interface NamedHolder {
  holder: Holder
  name: string
}

/** A case as its page shows it. */
export interface CaseView {
  case: Case
  state: CaseState
  content: MatterContent
  editionNumber: number
  legs: LegView[]
  /** The days of the open leg's limit; empty when no clock runs. */
  trace: TraceDay[]
  provisional: boolean
  events: CaseEvent[]
  /** Names of the people in the events, by id. */
  people: Record<string, string>
  /** How the person stands to the case. */
  relations: readonly Relation[]
  commands: LaterCommand[]
  targets: NamedHolder[]
  /** Stations that can deliver the result. */
  windows: NamedHolder[]
  originName: string
}

/** Names of people by id. */
export async function namesOf(req: PayloadRequest, ids: string[]): Promise<Record<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Object.fromEntries(docs.map(({ id, name }) => [id, name ?? '']))
}

/** The stations that a case ever was held by, beside those of the origin's line: closed ones as well. */
async function formerHolders(
  req: PayloadRequest,
  legs: readonly Leg[],
  known: readonly Station[],
): Promise<Station[]> {
  const ids = legs.flatMap(({ party, holder }) =>
    holder && party !== 'department' && !known.some(({ id }) => id === holder) ? [holder] : [],
  )
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { id: { in: [...new Set(ids)] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

const named = (holder: Holder, stations: readonly Station[], department: string): NamedHolder => ({
  holder,
  name:
    holder.party === 'department'
      ? department
      : (stations.find(({ id }) => id === holder.id)?.name ?? ''),
})

/**
 * Everything that the page of a case shows, with the person's own access.
 * @throws Refusal 401 or 404
 */
export async function caseView(req: PayloadRequest, caseId: string, now: Date): Promise<CaseView> {
  const found = await caseForCommand(req, caseId, now)
  const { state, context, stations, edition } = found
  const calendar = await workingDays(req.payload, req)
  const content = edition.snapshot as unknown as MatterContent
  const department = content.department.name
  const events = await storedEvents(req.payload, caseId, req)
  const { nearDays } = await caseSettings(req.payload)
  const leg = openLeg(state)
  const term = leg && !leg.pausedFrom ? termOf(leg) : null
  const holders = [...stations, ...(await formerHolders(req, state.legs, stations))]
  return {
    case: found.case,
    state,
    content,
    editionNumber: edition.number,
    legs: state.legs.map((one) => ({
      leg: one,
      holderName: one.holder ? named(holderIn(one), holders, department).name : '',
      standing: legStanding({ leg: one, calendar, now, nearDays }),
      used: legDaysUsed(one, calendar, context.on),
      dueOn: legDeadline(one, calendar)?.dueOn ?? null,
    })),
    trace: term ? traceOf(calendar, term) : [],
    provisional: found.case.provisional ?? false,
    events,
    people: await namesOf(
      req,
      events.flatMap(({ by }) => idOf(by) ?? []),
    ),
    relations: context.relations,
    commands: commandsFor(state, context.relations),
    targets: targetsOf({ ...state, ...context }).map((one) => named(one, stations, department)),
    windows: stations.map(({ id, name, tier }) => ({
      holder: { party: tier === 'county' || tier === 'town' ? tier : 'village', id },
      name,
    })),
    originName: stations[0]?.name ?? '',
  }
}

const holderIn = ({ party, holder = '' }: Leg): Holder => ({
  party: party === 'applicant' ? 'village' : party,
  id: holder,
})
