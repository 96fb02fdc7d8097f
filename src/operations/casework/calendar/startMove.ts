import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'
import { noticeText as say } from '@/i18n/calendarNotice'
import type { CalendarMove } from '@/payload-types'
import { sessionOf } from '../../platform/nativeCollection'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { moveById, storedMoves } from './moveStore'
import { countDue } from './openCases'
import { asCoordinator } from './previewNotice'

/** A worker that has been silent for so long is gone. */
const silentMs = 60_000

/** Gives a move to the worker, in the transaction of the request. */
export async function queueMove(
  req: PayloadRequest,
  moveId: string,
  secondLookAt?: Date,
): Promise<void> {
  await req.payload.jobs.queue({
    task: 'move-due-dates',
    input: { moveId, isSecondLook: secondLookAt !== undefined },
    queue: 'calendar',
    waitUntil: secondLookAt,
    overrideAccess: true,
    req,
  })
}

/** The move that is not done yet, if there is one. */
export async function moveUnderWay(req: PayloadRequest): Promise<CalendarMove | null> {
  const { docs } = await req.payload.find({
    collection: 'calendar-moves',
    where: { state: { not_equals: 'done' } },
    sort: '-requestedAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/**
 * Has the open cases moved that a changed calendar may move, in the transaction that changes it.
 * @param from no date before it moves
 * @returns null when no open case is due from that day on
 */
export async function startMove(
  req: PayloadRequest,
  { year, notice, from, now }: { year: number; notice: string; from: PlainDate; now: Date },
): Promise<CalendarMove | null> {
  const total = await countDue(req.payload, from)
  if (total === 0) return null
  const move = await req.payload.create({
    collection: 'calendar-moves',
    data: {
      ...{ year, notice, from, total, state: 'waiting' },
      ...{ read: 0, moved: 0, earlier: 0, later: 0 },
      requestedBy: idOf(personOf(req)) ?? undefined,
      requestedAt: now.toISOString(),
      heartbeatAt: now.toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await queueMove(req, move.id)
  return move
}

/**
 * Goes on with a move that broke off or whose worker is gone for good.
 * @throws Refusal 401, 403, 404; 409 while it is under way or done
 */
export async function resumeMove(req: PayloadRequest, id: string, now: Date): Promise<void> {
  asCoordinator(req)
  if (!(await moveById(req.payload, id))) {
    throw new Refusal({ kind: 'not-found', message: say.unknownMove })
  }
  await inTransaction({
    req,
    run: async () => {
      const isSilent = { heartbeatAt: { $lt: new Date(now.getTime() - silentMs) } }
      const { modifiedCount } = await storedMoves(req.payload).updateOne(
        {
          _id: new ObjectId(id),
          $or: [{ state: 'failed' }, { state: { $in: ['waiting', 'running'] }, ...isSilent }],
        },
        { $set: { state: 'waiting', heartbeatAt: now, error: null } },
        { session: await sessionOf(req) },
      )
      if (modifiedCount === 0) throw new Refusal({ kind: 'conflict', message: say.stillRunning })
      await queueMove(req, id)
    },
  })
}
