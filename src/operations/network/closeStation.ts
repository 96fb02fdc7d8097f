import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { pathsBelow } from '@/domain/network/areas'
import { isAhead } from '@/domain/network/scheduledChanges'
import { type LivingStation, closingFaults } from '@/domain/network/stationLife'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { networkText as say } from '@/i18n/networkText'
import { scheduledText as scheduled } from '@/i18n/scheduledChanges'
import type { ScheduledChange, Station } from '@/payload-types'
import { agentsAt } from '@/queries/platform/recipients'
import { recordAudit } from '../platform/audit'
import { notify } from '../platform/notify'
import { Refusal } from '../refusal'
import { refuseWith } from '../casework/refuseWith'
import { inTransaction } from '../transaction'
import { coordinatorOf, knownStation } from './asCoordinator'
import { countPeople, handPosts } from './handPosts'
import { type RestOfStation, countRest, handRest } from './handRest'
import { countOpenCases, relocateCases } from './relocateCases'
import { dropChanges } from './scheduled/dropChanges'
import { scheduleChange } from './scheduled/scheduleChange'

/** Which station closes, since when, and who takes its place. */
export interface Closing {
  /** Ids. */
  station: string
  successor: string
  /** `YYYY-MM-DD`: the first day on which it is closed. */
  on: string
}

/** What closing a station moves. */
export interface ClosingPlan extends RestOfStation {
  station: Station
  successor: Station
  cases: number
  people: number
}

/** A station as the rules on its life read it. */
export const livingOf = ({ id, name, tier, active, opensFrom }: Station): LivingStation => ({
  id,
  name,
  tier,
  isOpen: active !== false,
  opensFrom,
})

const moments = ['already-closed', 'has-below', 'successor-closed']

/** Whether others below would be without a station of this tier above them. */
async function leavesOthers(req: PayloadRequest, { id, path, tier }: Station): Promise<boolean> {
  if (tier !== 'town') return false
  const { from, before } = pathsBelow(path ?? '')
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: {
      path: { greater_than_equal: from, less_than: before },
      active: { not_equals: false },
      id: { not_equals: id },
    },
    select: { path: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  // Another window of the same town goes on; without one, nothing may be left below it.
  return docs.length > 0 && !docs.some((other) => other.path === path)
}

async function checked(req: PayloadRequest, closing: Closing, now: Date) {
  const station = await knownStation(req, closing.station)
  const successor = closing.successor ? await knownStation(req, closing.successor) : null
  const faults = closingFaults({
    station: livingOf(station),
    successor: successor && livingOf(successor),
    hasOthersBelow: await leavesOthers(req, station),
    on: closing.on,
    today: plainDateOf(now),
  })
  if (faults.length > 0 || !successor) throw refuseWith(faults, moments)
  return { station, successor }
}

/**
 * What closing a station would move, without moving anything.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function planClosing(
  req: PayloadRequest,
  closing: Closing,
  now: Date,
): Promise<ClosingPlan> {
  coordinatorOf(req)
  const { station, successor } = await checked(req, closing, now)
  return {
    station,
    successor,
    cases: await countOpenCases(req, station),
    people: await countPeople(req, station, now),
    ...(await countRest(req, station, plainDateOf(now))),
  }
}

/** Writes a line into the histories of both, and what they are since. */
async function writeStations(
  req: PayloadRequest,
  { station, successor, on, commandId }: Omit<Given, 'req' | 'now'>,
): Promise<void> {
  const by = personOf(req)?.id
  await req.payload.update({
    collection: 'stations',
    id: station.id,
    data: {
      active: false,
      closedOn: on,
      successor: successor.id,
      history: [
        ...(station.history ?? []),
        { kind: 'closed', on, before: station.name, after: successor.name, by },
      ],
      commandIds: [...(station.commandIds ?? []), commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const now = await knownStation(req, successor.id)
  await req.payload.update({
    collection: 'stations',
    id: successor.id,
    data: {
      history: [
        ...(now.history ?? []),
        { kind: 'succeeded', on, before: station.name, after: successor.name, by },
      ],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

interface Given {
  req: PayloadRequest
  station: Station
  successor: Station
  on: string
  commandId: string
  now: Date
}

/**
 * Closes a station within the transaction of `req`: its open cases, people, appointments and orders go to the
 * successor, its shifts end, and both know of each other.
 */
export async function closeWithin(given: Given): Promise<{ cases: number; people: number }> {
  const { req, station, successor, on, commandId, now } = given
  const reason = say.relocated(station.name, sayDate(on))
  const hand = { from: station, to: successor, commandId, now }
  const cases = await relocateCases(req, { ...hand, reason })
  const people = await handPosts(req, hand)
  await handRest(req, { ...hand, today: plainDateOf(now) })
  await writeStations(req, given)
  await dropChanges(req, { station: station.id, commandId, now })
  await recordAudit({
    req,
    action: 'station-closed',
    subject: say.subject(station.code, station.name),
    subjectId: station.id,
    detail: say.closedDetail(on, successor.name, cases, people),
  })
  await notify({
    req,
    people: await agentsAt(req, successor.id),
    message: {
      kind: 'work-handed',
      key: `closed ${station.id} ${commandId}`,
      text: say.handed(station.name, cases),
      link: '/portal',
    },
    now,
  })
  return { cases, people }
}

/** A station that was closed, and whether the command had been given before. */
export interface Closed {
  station: Station
  cases: number
  people: number
  isRepeat: boolean
  /** Set when the closing waits for its day. */
  change?: ScheduledChange
}

/**
 * Closes a station within the transaction of `req`, once; whoever may is asked before.
 * @throws Refusal 404; 400 or 409 with everything that is wrong
 */
export async function closeOnce(
  req: PayloadRequest,
  { closing, commandId, now }: { closing: Closing; commandId: string; now: Date },
): Promise<Closed> {
  const found = await commandedStation(req, closing.station, commandId)
  if (found) {
    if (idOf(found.successor) !== closing.successor) {
      throw new Refusal({ kind: 'conflict', message: say.otherCommand })
    }
    return { station: found, cases: 0, people: 0, isRepeat: true }
  }
  const { station, successor } = await checked(req, closing, now)
  const done = await closeWithin({ req, station, successor, on: closing.on, commandId, now })
  return { station: await knownStation(req, station.id), ...done, isRepeat: false }
}

/** Arranges a closing for its day. */
async function closeLater(
  req: PayloadRequest,
  { closing, commandId, now }: { closing: Closing; commandId: string; now: Date },
): Promise<Closed> {
  const titled = async () => {
    const { station, successor } = await checked(req, closing, now)
    return scheduled.closing(station.name, successor.name)
  }
  const change = { kind: 'closing', ...closing } as const
  const { result, isRepeat } = await scheduleChange({ req, change, titled, commandId, now })
  const station = await knownStation(req, closing.station)
  return { station, cases: 0, people: 0, isRepeat, change: result }
}

/**
 * Closes a station in favour of another, once however often the request arrives (§二(一)); with a day to come
 * it is arranged for that day.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function closeStation({
  req,
  ...given
}: {
  req: PayloadRequest
  closing: Closing
  commandId: string
  now: Date
}): Promise<Closed> {
  coordinatorOf(req)
  if (isAhead(given.closing.on, plainDateOf(given.now))) return closeLater(req, given)
  return inTransaction({ req, run: () => closeOnce(req, given) })
}

/** The station, when a command was given on it before. */
export async function commandedStation(
  req: PayloadRequest,
  id: string,
  commandId: string,
): Promise<Station | null> {
  await knownStation(req, id)
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { id: { equals: id }, commandIds: { in: [commandId] } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
