import type { AnyBulkWriteOperation, Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { CaseEvent } from '@/domain/casework/events'
import { fold } from '@/domain/casework/fold'
import { nativeCollection } from '../../platform/nativeCollection'
import { type ToldRow, toldRow } from '../caseRow'
import { toldFill } from './toldFill'

const usualBatch = 500
/** So often a batch is read anew when people work on its cases meanwhile. */
const mostAttempts = 5

/** What of a case is read: what it says, and by how many events. */
interface StoredCase extends Document, Partial<ToldRow> {
  _id: ObjectId
  eventCount: number
  state: Partial<Pick<ToldRow, 'lacked' | 'sentBackCount'>>
}

/** A case with what its events make of it. */
interface Counted {
  row: StoredCase
  told: ToldRow
}

const fields = {
  ...{ eventCount: 1, lacked: 1, sentBackCount: 1, isTaken: 1 },
  ...{ 'state.lacked': 1, 'state.sentBackCount': 1 },
} as const

const storedCases = (payload: Payload) => nativeCollection<StoredCase>(payload, 'cases')

/** Events by the hexadecimal id of their case, each in its order. */
async function eventsOf(payload: Payload, cases: ObjectId[]): Promise<Map<string, CaseEvent[]>> {
  const events = new Map<string, CaseEvent[]>()
  const cursor = nativeCollection<Document & { case: ObjectId }>(payload, 'case-events')
    .find({ case: { $in: cases } })
    .sort({ case: 1, order: 1 })
  for await (const event of cursor) {
    const id = event.case.toHexString()
    const told = events.get(id) ?? []
    told.push(event as unknown as CaseEvent)
    events.set(id, told)
  }
  return events
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Whether a row says already what its events make of it. */
const isRight = ({ row: { lacked, sentBackCount, isTaken, state }, told }: Counted): boolean =>
  same({ lacked, sentBackCount, isTaken }, told) &&
  same([state.lacked, state.sentBackCount], [told.lacked, told.sentBackCount])

/** Only while no event came since it was read. */
const writeOf = ({ row, told }: Counted): AnyBulkWriteOperation<StoredCase> => ({
  updateOne: {
    filter: { _id: row._id, eventCount: row.eventCount },
    update: {
      $set: {
        ...told,
        'state.lacked': told.lacked,
        'state.sentBackCount': told.sentBackCount,
      } as Document,
    },
  },
})

/**
 * Counts the cases of a batch.
 * @returns the cases on which somebody acted meanwhile: they have to be read anew
 */
async function countOnce(payload: Payload, rows: readonly StoredCase[]): Promise<ObjectId[]> {
  const events = await eventsOf(
    payload,
    rows.map(({ _id }) => _id),
  )
  const overtaken: ObjectId[] = []
  const counted = rows.flatMap((row): Counted[] => {
    const own = events.get(row._id.toHexString()) ?? []
    if (own.length === row.eventCount) return [{ row, told: toldRow(fold(own)) }]
    overtaken.push(row._id)
    return []
  })
  const wrong = counted.filter((one) => !isRight(one))
  if (wrong.length === 0) return overtaken
  const { matchedCount } = await storedCases(payload).bulkWrite(wrong.map(writeOf), {
    ordered: false,
  })
  return matchedCount === wrong.length
    ? overtaken
    : [...overtaken, ...wrong.map(({ row }) => row._id)]
}

async function countBatch(payload: Payload, rows: readonly StoredCase[]): Promise<void> {
  let left = rows
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const overtaken = await countOnce(payload, left)
    if (overtaken.length === 0) return
    if (attempt >= mostAttempts) {
      // A row that never agrees with its events is a fault of its own; the others still count.
      payload.logger.warn({ cases: overtaken.map(String) }, 'cases do not agree with their events')
      return
    }
    left = await storedCases(payload)
      .find({ _id: { $in: overtaken } }, { projection: fields })
      .toArray()
  }
}

/**
 * Counts once what cases that were taken before it was counted were told to be missing and how often they
 * were sent back: from their events, as every later event does. It goes on where it was cut off, may run
 * twice at a time, and does nothing once it is done.
 * @param batchSize how many cases are read at a time
 * @param onBatch told after each
 */
export async function countTold({
  payload,
  batchSize = usualBatch,
  onBatch,
}: {
  payload: Payload
  batchSize?: number
  onBatch?: () => Promise<void> | void
}): Promise<void> {
  const fill = toldFill(payload)
  const begun = await fill.read()
  if (begun?.state === 'done') return
  let doneTo = begun?.doneTo
  for (;;) {
    const rows = await storedCases(payload)
      .find(doneTo ? { _id: { $gt: doneTo } } : {}, { projection: fields })
      .sort({ _id: 1 })
      .limit(batchSize)
      .toArray()
    if (rows.length === 0) return fill.finish()
    await countBatch(payload, rows)
    doneTo = rows[rows.length - 1]._id
    await fill.reach(doneTo)
    await onBatch?.()
  }
}
