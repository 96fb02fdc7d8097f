import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { ItemKind } from '@/domain/catalogue/campaigns/items'
import { sessionOf } from '../../platform/nativeCollection'
import { itemRows } from './itemRows'

/** What happened to a matter. */
export type MatterHappening = 'saved' | 'published' | 'moved'

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
  if (!asked) return
  await req.payload.jobs.queue({
    task: 'move-items',
    queue: 'changes',
    input: { matterId, happened, at: new Date().toISOString() },
    req,
  })
}
