import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'
import { postsInForce } from './posts'

/** Somebody who can be on duty at a station. */
export interface RotaPerson {
  id: string
  name: string
  /** Stands in for the first: B 岗. */
  isSecond: boolean
}

/**
 * Who can be on duty at a station on a day: agents in service with a post there, or whose account is the
 * station's. A 岗 come first, then B 岗.
 */
export async function rotaPeople(
  req: PayloadRequest,
  { station, on }: { station: string; on: PlainDate },
): Promise<RotaPerson[]> {
  const posts = await postsInForce(req, { stationIds: [station], on })
  const posted = posts.flatMap(({ user, kind }) => {
    const id = idOf(user)
    return id ? [{ id, isSecond: kind === 'second' }] : []
  })
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { active: { not_equals: false } },
        { roles: { in: ['agent'] } },
        { or: [{ station: { equals: station } }, { id: { in: posted.map(({ id }) => id) } }] },
      ],
    },
    select: { name: true },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const isSecond = (id: string) => posted.find((one) => one.id === id)?.isSecond ?? false
  return docs
    .map(({ id, name }) => ({ id, name, isSecond: isSecond(id) }))
    .sort((a, b) => Number(a.isSecond) - Number(b.isSecond))
}
