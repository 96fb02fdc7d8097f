import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { mostPosts } from '@/domain/network/posts'
import { plainDateOf } from '@/domain/platform/plainDate'
import { networkText as say } from '@/i18n/networkText'
import type { Post, Station } from '@/payload-types'
import { adoptAgentsOf } from './people/adoptPosts'
import { applyPosts, setActiveStation } from './people/applyPosts'
import { postsOfStation, savePost, stepOf } from './people/postRows'

interface Handing {
  from: Station
  to: Station
  commandId: string
  now: Date
}

const isOpen = (today: string) => (post: Post) => !post.to || post.to >= today

async function usersAt(req: PayloadRequest, stationId: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { station: { equals: stationId } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/** How many people serve at a station: those with a post there, and accounts that work there without one. */
export async function countPeople(req: PayloadRequest, station: Station, now: Date) {
  const posts = (await postsOfStation(req, station.id)).filter(isOpen(plainDateOf(now)))
  const known = new Set(posts.map((post) => idOf(post.user)))
  const others = (await usersAt(req, station.id)).filter((id) => !known.has(id))
  return posts.length + others.length
}

/** Ends a post the day before today, or on its first day, and at once. */
async function end(req: PayloadRequest, post: Post, { from, to, commandId, now }: Handing) {
  const yesterday = dateOfEpochDay(epochDayOf(plainDateOf(now)) - 1)
  const what = say.postMoved(from.name, to.name)
  await savePost(req, post, {
    data: {
      to: yesterday < post.from ? post.from : yesterday,
      closedAt: now.toISOString(),
      endReason: say.postEnded(from.name),
    },
    what,
    commandId: `${commandId} ${post.id}`,
    now,
  })
}

/**
 * Lets everyone who serves at a station that closes serve as B at its successor: each post there ends with
 * its reason, and one begins here, unless she has one already or the list is full. Within the transaction.
 * @returns how many people went
 */
export async function handPosts(req: PayloadRequest, handing: Handing): Promise<number> {
  const { from, to, commandId, now } = handing
  const today = plainDateOf(now)
  await adoptAgentsOf(req, from, now)
  await adoptAgentsOf(req, to, now)
  const posts = (await postsOfStation(req, from.id)).filter(isOpen(today))
  const there = (await postsOfStation(req, to.id)).filter(isOpen(today))
  const known = new Set(there.map((post) => idOf(post.user) ?? post.name))
  let room = mostPosts - there.length
  const moved = new Set<string>()
  for (const post of posts) {
    await end(req, post, handing)
    const user = idOf(post.user)
    if (user) moved.add(user)
    if (room <= 0 || known.has(user ?? post.name)) continue
    room -= 1
    await req.payload.create({
      collection: 'posts',
      data: {
        station: to.id,
        path: to.path ?? '',
        ...(user ? { user } : {}),
        ...{ name: post.name, phone: post.phone, employment: post.employment, kind: 'second' },
        from: post.from > today ? post.from : today,
        history: [stepOf(req, say.postMoved(from.name, to.name), now)],
        commandIds: [`${commandId} ${post.id} next`],
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const others = (await usersAt(req, from.id)).filter((id) => !moved.has(id))
  await applyPosts(req, { stationIds: [from.id, to.id], userIds: [...moved], on: today })
  // Whoever works there by her account alone, or is not in force anywhere yet, goes along.
  for (const userId of await usersAt(req, from.id)) {
    await setActiveStation(req, { userId, station: to, on: today })
  }
  return posts.length + others.length
}
