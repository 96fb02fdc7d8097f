import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'

const queues = new Map<string, Promise<unknown>>()

/**
 * Lets those who want a place in the same session go one after another within this process, so that many
 * at once do not hinder each other again and again. What keeps places right is {@link takeTurn}.
 * @param id of the session
 */
export async function inTurn<Result>(id: string, run: () => Promise<Result>): Promise<Result> {
  const before = queues.get(id) ?? Promise.resolve()
  const mine = before.then(run, run)
  const settled = mine.catch(() => undefined)
  queues.set(id, settled)
  try {
    return await mine
  } finally {
    if (queues.get(id) === settled) queues.delete(id)
  }
}

/**
 * Takes the session for this transaction: another one that takes or frees a place, in whichever process,
 * must wait or is done again. Call it before places are counted.
 */
export async function takeTurn(req: PayloadRequest, id: string): Promise<void> {
  await nativeCollection(req.payload, 'training-sessions').updateOne(
    { _id: new ObjectId(id) },
    { $inc: { turn: 1 } },
    { session: await sessionOf(req) },
  )
}
