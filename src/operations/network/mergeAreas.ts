import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { type LivingArea, mergingFaults } from '@/domain/network/areaLife'
import { isAhead } from '@/domain/network/scheduledChanges'
import { plainDateOf } from '@/domain/platform/plainDate'
import { networkText as say } from '@/i18n/networkText'
import { scheduledText as scheduled } from '@/i18n/scheduledChanges'
import type { Area, ScheduledChange, Station } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'
import { refuseWith } from '../casework/refuseWith'
import { inTransaction } from '../transaction'
import { coordinatorOf, knownArea } from './asCoordinator'
import { closeWithin } from './closeStation'
import { countPeople } from './handPosts'
import { countOpenCases } from './relocateCases'
import { scheduleChange } from './scheduled/scheduleChange'

/** Which villages or communities become part of which, since when. */
export interface Merging {
  /** Ids. */
  areas: readonly string[]
  into: string
  /** `YYYY-MM-DD`: the first day on which they are one. */
  on: string
}

/** A station that closes with its area, and what goes along. */
export interface MergingLine {
  area: string
  station: Station
  cases: number
  people: number
}

/** What a merger moves. */
export interface MergingPlan {
  areas: Area[]
  into: Area
  /** The open station of the area into which they go. */
  successor: Station | null
  stations: MergingLine[]
}

export const livingArea = ({ id, code, name, tier, mergedInto }: Area): LivingArea => ({
  ...{ id, code, name, tier },
  mergedInto: idOf(mergedInto),
})

const moments = ['already-merged', 'into-merged']

/** The open stations of an area itself. */
async function openStations(req: PayloadRequest, area: string): Promise<Station[]> {
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { area: { equals: area }, active: { not_equals: false } },
    showHiddenFields: true,
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

async function checked(req: PayloadRequest, merging: Merging, now: Date) {
  const into = await knownArea(req, merging.into)
  const areas: Area[] = []
  for (const id of new Set(merging.areas)) areas.push(await knownArea(req, id))
  const faults = mergingFaults({
    areas: areas.map(livingArea),
    into: livingArea(into),
    on: merging.on,
    today: plainDateOf(now),
  })
  const [successor = null] = await openStations(req, into.id)
  const closing: { area: Area; station: Station }[] = []
  for (const area of areas) {
    for (const station of await openStations(req, area.id)) closing.push({ area, station })
  }
  if (closing.length > 0 && !successor) {
    const message = say.noSuccessorIn(into.name)
    faults.push({ code: 'no-successor', path: 'into', message })
  }
  if (faults.length > 0) throw refuseWith(faults, moments)
  return { into, areas, successor, closing }
}

/**
 * What a merger would move, without moving anything.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function planMerging(
  req: PayloadRequest,
  merging: Merging,
  now: Date,
): Promise<MergingPlan> {
  coordinatorOf(req)
  const { into, areas, successor, closing } = await checked(req, merging, now)
  const stations: MergingLine[] = []
  for (const { area, station } of closing) {
    const cases = await countOpenCases(req, station)
    const people = await countPeople(req, station, now)
    stations.push({ area: area.name, station, cases, people })
  }
  return { areas, into, successor, stations }
}

/** What lies below a merged area lies below the other from then on. */
async function moveChildren(req: PayloadRequest, area: Area, into: Area): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'areas',
    where: { parent: { equals: area.id } },
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  // A village takes no villages: those of a community that merged into one go up to the town.
  const parent = into.tier === 'community' ? into.id : idOf(area.parent)
  for (const { id } of docs) {
    await req.payload.update({
      collection: 'areas',
      id,
      data: { parent },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

async function hadBefore(req: PayloadRequest, { into, areas }: Merging, commandId: string) {
  const { docs } = await req.payload.find({
    collection: 'areas',
    where: { commandIds: { in: [commandId] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (docs.length === 0) return false
  const isSame = docs.every((doc) => areas.includes(doc.id) && idOf(doc.mergedInto) === into)
  if (!isSame) throw new Refusal({ kind: 'conflict', message: say.otherCommand })
  return true
}

interface Given {
  merging: Merging
  commandId: string
  now: Date
}

/** What came of a merger. */
export interface Merged {
  isRepeat: boolean
  stations: number
  /** Set when the merger waits for its day. */
  change?: ScheduledChange
}

/**
 * Merges areas within the transaction of `req`, once; whoever may is asked before.
 * @throws Refusal 404; 400 or 409 with everything that is wrong
 */
export async function mergeOnce(
  req: PayloadRequest,
  { merging, commandId, now }: Given,
): Promise<Merged> {
  if (await hadBefore(req, merging, commandId)) return { isRepeat: true, stations: 0 }
  const { into, areas, successor, closing } = await checked(req, merging, now)
  const { on } = merging
  for (const { station } of closing) {
    if (successor) await closeWithin({ req, station, successor, on, commandId, now })
  }
  for (const area of areas) {
    await moveChildren(req, area, into)
    await req.payload.update({
      collection: 'areas',
      id: area.id,
      data: {
        to: dateOfEpochDay(epochDayOf(on) - 1),
        mergedInto: into.id,
        commandIds: [...(area.commandIds ?? []), commandId],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  await recordAudit({
    req,
    action: 'areas-merged',
    subject: say.subject(into.code, into.name),
    subjectId: into.id,
    detail: say.mergedDetail(areas.map(({ name }) => name).join('、'), into.name, on),
  })
  return { isRepeat: false, stations: closing.length }
}

/** Arranges a merger for its day. */
async function mergeLater(
  req: PayloadRequest,
  { merging, commandId, now }: Given,
): Promise<Merged> {
  const titled = async () => {
    const { areas, into } = await checked(req, merging, now)
    return scheduled.merging(areas.map(({ name }) => name).join('、'), into.name)
  }
  const areas = [...new Set(merging.areas)]
  const change = { kind: 'merging', ...merging, areas } as const
  const { result, isRepeat } = await scheduleChange({ req, change, titled, commandId, now })
  return { isRepeat, stations: 0, change: result }
}

/**
 * Merges villages or communities into one of them: the areas stay with the day of their end, their stations
 * close in favour of the other's, and nothing that happened there is lost. Once, however often it arrives; with
 * a day to come it is arranged for that day.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function mergeAreas({
  req,
  ...given
}: Given & { req: PayloadRequest }): Promise<Merged> {
  coordinatorOf(req)
  if (isAhead(given.merging.on, plainDateOf(given.now))) return mergeLater(req, given)
  return inTransaction({ req, run: () => mergeOnce(req, given) })
}
