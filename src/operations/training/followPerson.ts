import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Station } from '@/payload-types'
import { servingBy } from '@/queries/network/serving'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'

/**
 * Lets what a person knows go with her to the station where she works now, and the lessons that she was asked
 * to do as an agent of a station where she serves no more. Harmless when nothing changed.
 * @param req its transaction carries everything
 */
export async function followPerson(
  req: PayloadRequest,
  { userId, station, on }: { userId: string; station: Pick<Station, 'id' | 'path'>; on: PlainDate },
): Promise<void> {
  const session = await sessionOf(req)
  const user = new ObjectId(userId)
  const $set = { station: new ObjectId(station.id), path: station.path ?? '' }
  await nativeCollection(req.payload, 'competences').updateMany({ user }, { $set }, { session })
  const posts = (await servingBy(req, { userIds: [userId], on })).get(userId) ?? []
  await nativeCollection(req.payload, 'lesson-acknowledgements').updateMany(
    {
      user,
      acknowledgedAt: null,
      station: { $nin: posts.map((post) => new ObjectId(post.station)) },
    },
    { $set },
    { session },
  )
}
