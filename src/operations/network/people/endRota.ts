import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { peopleText as say } from '@/i18n/people'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'

/** What of the rota is a person's and ends with her: open requests to swap, the secret address of her calendar. */
export async function endRotaOf(req: PayloadRequest, user: string, now: Date): Promise<void> {
  const id = new ObjectId(user)
  const session = await sessionOf(req)
  await nativeCollection(req.payload, 'shift-swaps').updateMany(
    { status: 'asked', $or: [{ asker: id }, { asked: id }] },
    { $set: { status: 'lapsed', reason: say.swapEnded, answeredAt: now, updatedAt: now } },
    { session },
  )
  await nativeCollection(req.payload, 'rota-feeds').deleteMany({ user: id }, { session })
}
