import type { PayloadRequest } from 'payload'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'

/** Counts the changes of what citizens see; one small document. */
interface Counter {
  _id: string
  revision: number
}

const countersName = 'counters'
const counterId = 'catalogue'

/**
 * Says that what citizens see has changed: an edition was issued or ended, a station, department or
 * setting changed. Search notices by the counter; the pages are refreshed by the job, which like the
 * counter is written in the transaction of `req` and so exists only when that is committed. Call it
 * once for a change, once for a bulk of them.
 */
export async function catalogueChanged({ req }: { req: PayloadRequest }): Promise<void> {
  const session = await sessionOf(req)
  await nativeCollection<Counter>(req.payload, countersName).updateOne(
    { _id: counterId },
    { $inc: { revision: 1 } },
    { upsert: true, session },
  )
  await req.payload.jobs.queue({ task: 'refresh-catalogue', input: {}, queue: 'pages', req })
}

/** The number of changes so far: when it is the same, nothing changed. */
export async function catalogueRevision({
  payload,
}: Pick<PayloadRequest, 'payload'>): Promise<number> {
  const counter = await nativeCollection<Counter>(payload, countersName).findOne({
    _id: counterId,
  })
  return counter?.revision ?? 0
}
