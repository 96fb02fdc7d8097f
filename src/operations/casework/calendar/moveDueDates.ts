import { ObjectId } from 'mongodb'
import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { countyReach } from '@/domain/casework/reach'
import { idOf } from '@/access/roles'
import { noticeText as say } from '@/i18n/calendarNotice'
import { recordAudit } from '../../platform/audit'
import { sessionOf } from '../../platform/nativeCollection'
import { inTransaction } from '../../transaction'
import { moveBatch } from './moveBatch'
import { type StoredMove, moveById, storedMoves } from './moveStore'
import { dueCases, dueFields, placeOf, readDue } from './openCases'
import { queueMove } from './startMove'

const usualBatch = 500
/** Longer than any command takes that began under the calendar before. */
const commandMs = 60_000

interface MoveJob {
  payload: Payload
  moveId: string
  now: () => Date
  /** How many cases go into one transaction. */
  batchSize?: number
  /** Told after each batch. */
  onBatch?: () => Promise<void> | void
}

/** Goes through the open cases from where the move is; the next batch is read while one is written. */
async function goThrough(
  req: PayloadRequest,
  move: StoredMove,
  { now, onBatch, batchSize = usualBatch }: MoveJob,
) {
  const read = (after?: StoredMove['doneTo']) =>
    readDue(req.payload, { from: move.from, after: after ?? undefined, limit: batchSize })
  let rows = await read(move.doneTo)
  for (;;) {
    const doneTo = placeOf(rows)
    if (!doneTo) return
    const next = rows.length < batchSize ? Promise.resolve([]) : read(doneTo)
    next.catch(() => undefined)
    await moveBatch({ req, move, rows, doneTo, now: now() })
    await onBatch?.()
    rows = await next
  }
}

/** Says that it is done, in the audit trail too, and has the worker look once more. */
async function finish(req: PayloadRequest, move: StoredMove, now: Date): Promise<void> {
  const moves = storedMoves(req.payload)
  await inTransaction({
    req,
    run: async () => {
      const { modifiedCount } = await moves.updateOne(
        { _id: move._id, state: 'running' },
        { $set: { state: 'done', finishedAt: now, doneTo: null, error: null } },
        { session: await sessionOf(req) },
      )
      if (modifiedCount === 0) return
      const done = await req.payload.findByID({
        collection: 'calendar-moves',
        id: String(move._id),
        depth: 0,
        overrideAccess: true,
        req,
      })
      await recordAudit({
        req,
        action: 'due-dates-moved',
        subject: say.auditSubject(done.year),
        subjectId: done.id,
        detail: say.auditDetail(done),
        actorId: idOf(done.requestedBy) ?? undefined,
      })
      await queueMove(req, done.id, new Date(now.getTime() + commandMs))
    },
  })
}

/**
 * Moves the open cases that a notice moves, in batches. Doing it again is harmless: a move that is done is
 * left alone, and one whose worker died goes on at the batch that was not finished.
 */
export async function moveDueDates(job: MoveJob): Promise<void> {
  const { payload, moveId, now } = job
  if (!(await moveById(payload, moveId))) return
  const move = await storedMoves(payload).findOneAndUpdate(
    { _id: new ObjectId(moveId), state: { $in: ['waiting', 'running'] } },
    { $set: { state: 'running', heartbeatAt: now() } },
    { returnDocument: 'after' },
  )
  if (!move) return
  const req = await createLocalReq({}, payload)
  try {
    await goThrough(req, move, job)
    await finish(req, move, now())
  } catch (err) {
    payload.logger.error({ err, moveId }, 'a move of due dates broke off')
    await storedMoves(payload).updateOne(
      { _id: move._id, state: 'running' },
      { $set: { state: 'failed', error: say.brokeOff } },
    )
  }
}

/**
 * Looks once more at what was written around the time of the notice: a command that had begun under the
 * calendar before may have ended after its case was gone past.
 */
export async function lookAgain({
  payload,
  moveId,
  now,
  batchSize = usualBatch,
}: MoveJob): Promise<void> {
  const move = await storedMoves(payload).findOne({ _id: new ObjectId(moveId) })
  if (!move) return
  const req = await createLocalReq({}, payload)
  const since = new Date(move.requestedAt.getTime() - commandMs)
  const cursor = dueCases(payload)
    .find({ updatedAt: { $gte: since }, reach: countyReach }, { projection: dueFields })
    .hint({ updatedAt: 1 })
    .batchSize(batchSize)
  const rows = []
  for await (const row of cursor) {
    rows.push(row)
    if (rows.length < batchSize) continue
    await moveBatch({ req, move, rows: rows.splice(0), doneTo: null, now: now() })
  }
  if (rows.length > 0) await moveBatch({ req, move, rows, doneTo: null, now: now() })
}
