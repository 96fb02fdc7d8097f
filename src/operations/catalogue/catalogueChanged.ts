import type { Payload, PayloadRequest } from 'payload'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'

/**
 * One change of what citizens see. A row each, never one counter: two people who save at the same time
 * must not be in each other's way.
 */
interface Change {
  at: Date
}

const changesOf = (payload: Payload) => nativeCollection<Change>(payload, 'catalogue-changes')

/** Makes the list of changes, which a transaction had better find there; done at every start. */
export async function prepareCatalogue(payload: Payload): Promise<void> {
  await changesOf(payload).createIndex({ at: 1 })
}

/**
 * Says that what citizens see has changed: an edition was issued or ended, a station, department or
 * setting changed. Search notices by the count of changes; the pages are refreshed by the job, which
 * like the change is written in the transaction of `req` and so exists only when that is committed.
 * Call it once for a change, once for a bulk of them.
 */
export async function catalogueChanged({ req }: { req: PayloadRequest }): Promise<void> {
  const session = await sessionOf(req)
  await changesOf(req.payload).insertOne({ at: new Date() }, { session })
  await req.payload.jobs.queue({ task: 'refresh-catalogue', input: {}, queue: 'pages', req })
}

/** The number of changes so far: when it is the same, nothing changed. */
export const catalogueRevision = ({ payload }: Pick<PayloadRequest, 'payload'>): Promise<number> =>
  changesOf(payload).estimatedDocumentCount()
