import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { isRecordId } from '@/domain/platform/recordId'
import type { Departure, Post, Station } from '@/payload-types'
import { stationById } from './station'

/** A post with its station, and the departure that waits for its last day. */
export interface PersonPage {
  post: Post
  station: Station
  departure: Departure | null
}

/** What the page of a post shows; null for an unknown one. */
export async function personPage(payload: Payload, id: string): Promise<PersonPage | null> {
  if (!isRecordId(id)) return null
  const post = await payload.findByID({
    collection: 'posts',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const station = post ? await stationById(payload, idOf(post.station) ?? '') : null
  if (!post || !station) return null
  const { docs } = await payload.find({
    collection: 'departures',
    where: { and: [{ posts: { in: [id] } }, { status: { equals: 'planned' } }] },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return { post, station, departure: docs[0] ?? null }
}
