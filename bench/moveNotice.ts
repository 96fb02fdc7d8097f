import type { Document, IndexDescription } from 'mongodb'
import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { dateOfEpochDay, epochDayOf, isWeekend } from '@/domain/calendar/epochDay'
import { calendarChange } from '@/domain/calendar/calendarChange'
import { plainDateOf } from '@/domain/platform/plainDate'
import { applyNotice } from '@/operations/casework/calendar/applyNotice'
import { movingOf, writesOf } from '@/operations/casework/calendar/moveBatch'
import { moveDueDates } from '@/operations/casework/calendar/moveDueDates'
import { moveById } from '@/operations/casework/calendar/moveStore'
import {
  type DueCase,
  countDue,
  everyDay,
  placeOf,
  readDue,
} from '@/operations/casework/calendar/openCases'
import { previewNotice } from '@/operations/casework/calendar/previewNotice'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { calendarOf, storedYears, workingDays } from '@/queries/platform/workingDays'
import { ObjectId } from 'mongodb'
import { timeOf } from './measure'

/** What one notice did, and what the same writes take when nothing else is done. */
export interface NoticeMeasured {
  cases: number
  open: number
  /** Rows of cases that differ afterwards, by comparing all of them. */
  changed: number
  moved: number
  events: number
  previewMs: number
  moveMs: number
  bareMs: number
}

const batchSize = 500
const [casesBare, eventsBare] = ['bare-cases', 'bare-events']

/** This year with every third weekday of the last and next weeks off, so that nearly all dates move. */
async function heavyYear(payload: Payload) {
  const today = plainDateOf(new Date())
  const year = Number(today.slice(0, 4))
  const stored = (await storedYears(payload)).find((one) => one.year === year)
  if (!stored) throw new Error('The calendar does not know this year')
  const isOff = (day: string) => stored.holidays.some(({ from, to }) => from <= day && day <= to)
  const days = Array.from({ length: 60 }, (_, at) => epochDayOf(today) - 45 + at)
    .filter((day) => day % 6 === 0 && !isWeekend(day) && !isOff(dateOfEpochDay(day)))
    .map(dateOfEpochDay)
    .filter((day) => day.startsWith(`${year}-`))
  const more = days.map((day) => ({ name: '演练假日', from: day, to: day, worked: [] }))
  return { ...stored, holidays: [...stored.holidays, ...more] }
}

/** A copy with the same rows and the same indexes. */
async function copied(payload: Payload, name: string, to: string): Promise<void> {
  const from = nativeCollection<Document>(payload, name)
  await from.aggregate([{ $out: to }]).toArray()
  const indexes = (await from.indexes()) as (IndexDescription & { v?: number })[]
  const own = indexes.filter((index) => index.name !== '_id_').map(({ v: _, ...rest }) => rest)
  await nativeCollection(payload, to).createIndexes(own as IndexDescription[])
}

/** Everything that the move will write, worked out before. */
async function allWrites(payload: Payload, year: Awaited<ReturnType<typeof heavyYear>>) {
  const others = (await storedYears(payload)).filter((one) => one.year !== year.year)
  const after = calendarOf([...others, year])
  const from = calendarChange(await workingDays(payload), after) ?? everyDay
  const batches = []
  const move = { _id: new ObjectId(), notice: year.notices.join() }
  for (let rows: DueCase[] = [], at = undefined as ReturnType<typeof placeOf> | undefined; ;) {
    rows = await readDue(payload, { from, after: at ?? undefined, limit: batchSize })
    at = placeOf(rows)
    if (!at) return batches
    batches.push(writesOf(movingOf(rows, after), { move, now: new Date() }))
  }
}

const dueOf = async (payload: Payload, name: string) => {
  const rows = await nativeCollection<Document>(payload, name)
    .find({}, { projection: { dueOn: 1, provisional: 1, eventCount: 1 } })
    .toArray()
  return new Map(
    rows.map((row) => [String(row._id), `${row.dueOn} ${row.provisional} ${row.eventCount}`]),
  )
}

/** Applies a notice to a filled database and to a copy by bare bulk writes. */
export async function moveNotice(payload: Payload, req: PayloadRequest): Promise<NoticeMeasured> {
  const year = await heavyYear(payload)
  await copied(payload, 'cases', casesBare)
  await copied(payload, 'case-events', eventsBare)
  const before = await dueOf(payload, 'cases')
  const open = await countDue(payload, everyDay)
  const batches = await allWrites(payload, year)
  let previewed = 0
  const previewMs = await timeOf(async () => {
    previewed = (await previewNotice(req, year)).moved
  })
  const bareMs = await timeOf(async () => {
    for (const { updates, events } of batches) {
      if (updates.length === 0) continue
      await nativeCollection<DueCase>(payload, casesBare).bulkWrite(updates, { ordered: false })
      await nativeCollection(payload, eventsBare).insertMany(events, { ordered: false })
    }
  })
  const { moveId } = await applyNotice(req, year)
  const now = () => new Date()
  const moveMs = await timeOf(() => moveDueDates({ payload, moveId: moveId ?? '', now }))
  const move = await moveById(payload, moveId ?? '')
  if (move?.state !== 'done' || move.moved !== previewed) throw new Error('The move was not done')
  const afterwards = await dueOf(payload, 'cases')
  const changed = [...afterwards].filter(([id, due]) => before.get(id) !== due).length
  const events = await nativeCollection(payload, 'case-events').countDocuments({
    kind: 'rescheduled',
  })
  return { cases: before.size, open, changed, moved: move.moved, events, previewMs, moveMs, bareMs }
}

/** A request of the person who enters notices. */
export async function coordinatorOf(payload: Payload): Promise<PayloadRequest> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { roles: { contains: 'coordinator' } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
  })
  const [user] = docs
  if (!user) throw new Error('The demonstration has no coordinator')
  return createLocalReq({ user: { ...user, collection: 'users' } }, payload)
}
