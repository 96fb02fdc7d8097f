import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'

/**
 * Says that another edition of a matter holds, or none: within the transaction of `req` a job is queued that looks
 * which of its hanging sheets hold no more. A matter of which nothing hangs needs none.
 * @param matterId whose sheet was issued, switched or withdrawn
 */
export async function recallSheet({
  req,
  matterId,
}: {
  req: PayloadRequest
  matterId: string
}): Promise<void> {
  const hanging = await nativeCollection(req.payload, 'postings').findOne(
    { matter: new ObjectId(matterId), state: { $in: ['current', 'stale'] } },
    { projection: { _id: 1 }, session: await sessionOf(req) },
  )
  if (!hanging) return
  const input = { matter: matterId }
  await req.payload.jobs.queue({ task: 'recall-sheet', input, queue: 'recalls', req })
}
