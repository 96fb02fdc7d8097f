import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Post, Station, User } from '@/payload-types'

/** A B post of a person at a station since the spring, without a command. */
export const makePost = (
  payload: Payload,
  who: User,
  station: Station,
  more: Partial<Post> = {},
): Promise<Post> =>
  payload.create({
    collection: 'posts',
    depth: 0,
    overrideAccess: true,
    data: {
      station: station.id,
      path: station.path ?? '',
      user: who.id,
      name: who.name,
      phone: '',
      kind: 'second',
      employment: 'part-time',
      from: '2026-03-01',
      history: [{ at: '2026-03-01T00:00:00.000Z', what: '任职' }],
      commandIds: [randomUUID()],
      ...more,
    },
  })
