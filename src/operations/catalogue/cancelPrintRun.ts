import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { seeRun } from './openPrintRun'

interface RunRow {
  _id: ObjectId
  state: string
  cancelRequested?: boolean
  finishedAt?: Date
}

/**
 * Cancels a run: one that waits at once, one under way as soon as its worker looks, which is within
 * a second. One that is finished stays as it is.
 * @throws Refusal 401, 404 for a run of others
 */
export async function cancelPrintRun({
  req,
  id,
  now,
}: {
  req: PayloadRequest
  id: string
  now: Date
}): Promise<void> {
  const { run } = await seeRun(req, id)
  const rows = nativeCollection<RunRow>(req.payload, 'print-runs')
  const _id = new ObjectId(run.id)
  const waiting = await rows.updateOne(
    { _id, state: 'waiting' },
    { $set: { state: 'cancelled', cancelRequested: true, finishedAt: now } },
  )
  if (waiting.modifiedCount > 0) return
  await rows.updateOne({ _id, state: 'running' }, { $set: { cancelRequested: true } })
}
