import { type AnyBulkWriteOperation, type Document, type UpdateFilter, ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import type { WorkingDays } from '@/domain/calendar/workingDays'
import { type DueDate, rescheduled, shiftOf } from '@/domain/casework/reschedule'
import { plainDateOf } from '@/domain/platform/plainDate'
import { workingDays } from '@/queries/platform/workingDays'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { inTransaction, isWriteConflict } from '../../transaction'
import { type StoredMove, storedMoves } from './moveStore'
import { type DueCase, type DuePlace, dueCases, dueFields } from './openCases'

/** A case with where it goes. */
interface Moving {
  row: DueCase
  known: DueDate
  moved: DueDate
}

const mostAttempts = 20

/** Somebody acted on a case of the batch since it was read. */
class Overtaken extends Error {}

/** The cases of a batch that the calendar moves. */
export function movingOf(rows: readonly DueCase[], calendar: WorkingDays): Moving[] {
  return rows.flatMap((row) => {
    if (!row.dueOn) return []
    const known = { dueOn: row.dueOn, provisional: row.provisional ?? false }
    const moved = rescheduled(row.state, known, calendar)
    return moved ? [{ row, known, moved }] : []
  })
}

const commandIdOf = ({ _id }: Pick<StoredMove, '_id'>, { row }: Moving): string =>
  `calendar-${String(_id)}-${String(row._id)}-${row.eventCount + 1}`

const updateOf = ({ moved }: Moving, commandId: string): UpdateFilter<DueCase> => ({
  $set: { dueOn: moved.dueOn, provisional: moved.provisional },
  $inc: { eventCount: 1 },
  $push: { 'state.commandIds': commandId } as Document,
})

/** What moving writes: the new date and the event on each case, and nothing on any other. */
export function writesOf(
  moving: readonly Moving[],
  { move, now }: { move: Pick<StoredMove, '_id' | 'notice'>; now: Date },
): { updates: AnyBulkWriteOperation<DueCase>[]; events: Document[] } {
  const on = plainDateOf(now)
  return {
    updates: moving.map((one) => ({
      updateOne: {
        filter: { _id: one.row._id, eventCount: one.row.eventCount },
        update: updateOf(one, commandIdOf(move, one)),
      },
    })),
    events: moving.map((one) => ({
      case: one.row._id,
      order: one.row.eventCount + 1,
      commandId: commandIdOf(move, one),
      kind: 'rescheduled',
      at: now,
      on,
      as: 'system',
      data: {
        from: one.known.dueOn,
        to: one.moved.dueOn,
        provisional: one.moved.provisional,
        notice: move.notice,
      },
      department: one.row.department,
      originPath: one.row.originPath,
      holderPath: one.row.holderPath,
    })),
  }
}

interface Batch {
  req: PayloadRequest
  move: StoredMove
  rows: readonly DueCase[]
  /** How far the move is once this is written. */
  doneTo: DuePlace | null
  now: Date
}

async function writeOnce({ req, move, rows, doneTo, now }: Batch): Promise<void> {
  const { payload } = req
  const moving = movingOf(rows, await workingDays(payload))
  const { updates, events } = writesOf(moving, { move, now })
  const mark = `calendar-${String(move._id)}-`
  // A case that came earlier is met again further down; it was counted.
  const isNew = ({ state }: DueCase) => !state.commandIds.some((id) => id.startsWith(mark))
  const shifts = moving.map(({ known, moved }) => shiftOf(known, moved))
  const counts = {
    read: rows.filter(isNew).length,
    moved: moving.length,
    earlier: shifts.filter((shift) => shift < 0).length,
    later: shifts.filter((shift) => shift > 0).length,
  }
  await inTransaction({
    req,
    run: async () => {
      const session = await sessionOf(req)
      if (moving.length > 0) {
        const { matchedCount } = await dueCases(payload).bulkWrite(updates, {
          session,
          ordered: false,
        })
        if (matchedCount < updates.length) throw new Overtaken()
        await nativeCollection(payload, 'case-events').insertMany(events, {
          session,
          ordered: false,
        })
      }
      const progress = { heartbeatAt: now, ...(doneTo ? { doneTo } : {}) }
      await storedMoves(payload).updateOne(
        { _id: new ObjectId(move._id) },
        { $set: progress, $inc: counts },
        { session },
      )
    },
  })
}

const again = (payload: Payload, rows: readonly DueCase[]): Promise<DueCase[]> =>
  dueCases(payload)
    .find({ _id: { $in: rows.map(({ _id }) => _id) } }, { projection: dueFields })
    .toArray()

/**
 * Moves the cases of a batch, each with its event, and notes how far the move is: all in one transaction,
 * so that a worker that dies leaves nothing half done. Where somebody acted on a case meanwhile, the
 * batch is read anew and done again: nothing of theirs is overwritten.
 * @throws the conflict when others are in the way again and again
 */
export async function moveBatch(batch: Batch): Promise<void> {
  let { rows } = batch
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await writeOnce({ ...batch, rows })
    } catch (error) {
      const isOvertaken = error instanceof Overtaken || isWriteConflict(error)
      if (!isOvertaken || attempt >= mostAttempts) throw error
      rows = await again(batch.req.payload, batch.rows)
    }
  }
}
