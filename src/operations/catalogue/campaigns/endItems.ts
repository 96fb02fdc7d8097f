import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { sessionOf } from '../../platform/nativeCollection'
import { itemRows } from './itemRows'

/** Nothing of a campaign is asked of anybody any more. Doing it twice does no more. */
export async function endItems(req: PayloadRequest, campaignId: string, now: Date): Promise<void> {
  await itemRows(req.payload).updateMany(
    { campaign: new ObjectId(campaignId), isLive: true },
    { $set: { isLive: false, isOpen: false, updatedAt: now } },
    { session: await sessionOf(req) },
  )
}
