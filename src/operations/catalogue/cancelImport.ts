import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { storedRuns } from './importStore'
import { seeImport } from './seeImport'

/**
 * Cancels an import: one that waits at once, one under way as soon as its worker looks, which is within
 * a second. What is written stays; the row in hand is finished. One that has ended stays as it is.
 * @throws Refusal 401, 403, 404
 */
export async function cancelImport({
  req,
  id,
  now,
}: {
  req: PayloadRequest
  id: string
  now: Date
}): Promise<void> {
  const { run } = await seeImport(req, id)
  const runs = storedRuns(req.payload)
  const _id = new ObjectId(run.id)
  const waiting = await runs.updateOne(
    { _id, state: { $in: ['ready', 'waiting'] } },
    { $set: { state: 'cancelled', cancelRequested: true, finishedAt: now } },
  )
  if (waiting.modifiedCount > 0) return
  await runs.updateOne(
    { _id, state: { $in: ['planning', 'running'] } },
    { $set: { cancelRequested: true } },
  )
}
