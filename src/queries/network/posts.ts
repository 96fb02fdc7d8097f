import type { Payload, PayloadRequest, Where } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import { type PlainDate, startOfDay } from '@/domain/platform/plainDate'
import type { Post } from '@/payload-types'

/** Which posts are asked for; every part given narrows. */
export interface PostFilter {
  stationIds?: readonly string[]
  /** A station's path: the posts there and below it. */
  path?: string
  userIds?: readonly string[]
  /** The day; first and last day of a post count. */
  on: PlainDate
}

const dayMs = 86_400_000

/** What holds of posts that are in force on a day and were not handed over by its end. */
export function inForceOn(on: PlainDate): Where {
  const endOfDay = new Date(startOfDay(on).getTime() + dayMs).toISOString()
  return {
    and: [
      { from: { less_than_equal: on } },
      { or: [{ to: { exists: false } }, { to: { greater_than_equal: on } }] },
      { or: [{ closedAt: { exists: false } }, { closedAt: { greater_than_equal: endOfDay } }] },
    ],
  }
}

/**
 * The posts in force on a day: by station, A before B, the longest serving first.
 * @param source a request when its transaction is to be read, else Payload
 */
export async function postsInForce(
  source: Payload | PayloadRequest,
  { stationIds, path, userIds, on }: PostFilter,
): Promise<Post[]> {
  const req = 'payload' in source ? source : undefined
  const payload = 'payload' in source ? source.payload : source
  const below = path === undefined ? null : pathsBelow(path)
  const { docs } = await payload.find({
    collection: 'posts',
    where: {
      and: [
        ...(stationIds ? [{ station: { in: [...stationIds] } }] : []),
        ...(userIds ? [{ user: { in: [...userIds] } }] : []),
        ...(below
          ? [{ path: { greater_than_equal: below.from } }, { path: { less_than: below.before } }]
          : []),
        inForceOn(on),
      ],
    },
    sort: ['path', 'station', 'kind', 'from', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}
