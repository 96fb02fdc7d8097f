import type { PayloadRequest, Where } from 'payload'
import { networkOf } from '@/access/people'
import { idOf, personOf } from '@/access/roles'
import { pathsBelow } from '@/domain/network/areas'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Post, User } from '@/payload-types'
import { inForceOn } from './posts'

/** Which people a list shows. */
export interface PeopleFilter {
  view: 'now' | 'left'
  /** Part of a name, or a service phone. */
  words?: string
  /** Path of a station: there and below it. */
  path?: string
}

/** A post as the list of people shows it. */
export interface PersonLine {
  id: string
  name: string
  user: string | null
  stationName: string
  stationCode: string
  post: Post
}

export const peoplePage = 50

/** Over on a day, or handed over before. */
const over = (on: PlainDate): Where => ({
  or: [{ to: { less_than: on } }, { closedAt: { exists: true } }],
})

const plainWords = (words: string | undefined): string =>
  (words ?? '')
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 30)

function wherePeople(req: PayloadRequest, filter: PeopleFilter, on: PlainDate): Where | null {
  const seen = networkOf(personOf(req))
  if (seen === false) return null
  const words = plainWords(filter.words)
  const range = filter.path ? pathsBelow(filter.path) : null
  return {
    and: [
      filter.view === 'now' ? inForceOn(on) : over(on),
      ...(seen === true ? [] : [seen]),
      ...(range
        ? [{ path: { greater_than_equal: range.from } }, { path: { less_than: range.before } }]
        : []),
      ...(words ? [{ or: [{ name: { contains: words } }, { phone: { contains: words } }] }] : []),
    ],
  }
}

async function withStations(req: PayloadRequest, posts: readonly Post[]): Promise<PersonLine[]> {
  const ids = [...new Set(posts.map(({ station }) => idOf(station) ?? ''))]
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { id: { in: ids } },
    select: { name: true, code: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const stations = new Map(docs.map((station) => [station.id, station]))
  return posts.map((post) => {
    const station = stations.get(idOf(post.station) ?? '')
    const [stationName, stationCode] = [station?.name ?? '', station?.code ?? '']
    const { id, name } = post
    return { id, name, user: idOf(post.user), stationName, stationCode, post }
  })
}

/**
 * The people of the stations a person sees, by station, A before B; or who has left, the latest first.
 * @param page from 1; null for all of them
 */
export async function listPeople(
  req: PayloadRequest,
  { filter, page, on }: { filter: PeopleFilter; page: number | null; on: PlainDate },
): Promise<{ lines: PersonLine[]; total: number; isMore: boolean }> {
  const where = wherePeople(req, filter, on)
  if (!where) return { lines: [], total: 0, isMore: false }
  const found = await req.payload.find({
    collection: 'posts',
    where,
    sort: filter.view === 'now' ? ['path', 'kind', 'from', 'id'] : ['-to', 'id'],
    ...(page === null ? { pagination: false } : { limit: peoplePage, page }),
    depth: 0,
    overrideAccess: true,
    req,
  })
  const lines = await withStations(req, found.docs)
  return { lines, total: found.totalDocs, isMore: found.hasNextPage }
}

/** The posts a person has on a day, with their stations' names; for the switch of the active one. */
export async function ownPosts(
  req: PayloadRequest,
  { user, on }: { user: string; on: PlainDate },
): Promise<PersonLine[]> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { and: [{ user: { equals: user } }, inForceOn(on)] },
    sort: ['kind', 'from', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return withStations(req, docs)
}

/** An account that could begin to serve. */
export type FoundAccount = Pick<User, 'id' | 'name' | 'username'>

/** At most so many accounts are offered; whoever needs another types more. */
const mostAccounts = 20

/** Agents' accounts in use by part of the name, by user name or by phone. */
export async function findAgents(req: PayloadRequest, words: string): Promise<FoundAccount[]> {
  const typed = plainWords(words)
  if (!typed) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      and: [
        { active: { not_equals: false } },
        { roles: { in: ['agent'] } },
        {
          or: [
            { name: { contains: typed } },
            { username: { equals: typed.toLowerCase() } },
            { phone: { equals: typed } },
          ],
        },
      ],
    },
    select: { name: true, username: true },
    sort: 'name',
    limit: mostAccounts,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name, username }) => ({ id, name, username }))
}
