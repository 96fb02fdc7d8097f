import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { ItemKind } from '@/domain/catalogue/campaigns/items'
import type { UnderWay } from '@/domain/catalogue/campaigns/underWay'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { itemRows } from './itemRows'

/** What happened to a matter. */
export type MatterHappening = 'saved' | 'published' | 'moved'

/** What happened, and when. */
interface Noted {
  matterId: string
  happened: MatterHappening
  at: Date
}

/** Has a job set right the items of a matter to which something happened, in the transaction of the request. */
export const followLater = (
  req: PayloadRequest,
  { matterId, happened, at }: Noted,
  waitUntil?: Date,
) =>
  req.payload.jobs.queue({
    task: 'move-items',
    queue: 'changes',
    input: { matterId, happened, at: at.toISOString() },
    waitUntil,
    req,
  })

/** Whether the list of some campaign is still being written: an item that is missing may come yet. */
export async function isListUnderWay(req: PayloadRequest): Promise<boolean> {
  const underWay: UnderWay = 'opening'
  const found = await nativeCollection(req.payload, 'campaigns').findOne(
    { underWay },
    { session: await sessionOf(req), projection: { _id: 1 } },
  )
  return found !== null
}

/**
 * Notes that something happened to a matter: where a change of a law asks for it, a job in the same transaction sets
 * its items right. The items themselves are left alone here, so that no save ever waits for, or runs into, another.
 * @param kind the one item that it can move; left out, any
 */
export async function noteMatter(
  req: PayloadRequest,
  { matterId, happened, kind }: { matterId: string; happened: MatterHappening; kind?: ItemKind },
): Promise<void> {
  const asked = await itemRows(req.payload).findOne(
    { matter: new ObjectId(matterId), isLive: true, ...(kind ? { kind } : {}) },
    { session: await sessionOf(req), projection: { _id: 1 } },
  )
  // What moved shows in the facts of an item that is written afterwards; that a person saved does not.
  if (!asked && (happened === 'moved' || !(await isListUnderWay(req)))) return
  await followLater(req, { matterId, happened, at: new Date() })
}
