import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { agentsFrom } from '@/domain/network/posts'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Station } from '@/payload-types'
import { postsInForce } from '@/queries/network/posts'
import { stationById } from '../../casework/casePlaces'
import { followPerson } from '../../training/followPerson'
import { accountById } from './findStaffed'

const plainAgents = (agents: Station['agents']) =>
  (agents ?? []).map(({ name, phone, user }) => [name, phone ?? '', idOf(user) ?? ''])

const sameList = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** Writes a station's printed list of agents from its posts in force, when it changed. */
async function refreshAgents(req: PayloadRequest, id: string, on: PlainDate): Promise<void> {
  const station = await stationById(req, id)
  if (!station) return
  const posts = await postsInForce(req, { stationIds: [id], on })
  const agents = agentsFrom(posts.map((post) => ({ ...post, user: idOf(post.user) })))
  if (sameList(plainAgents(station.agents), plainAgents(agents as Station['agents']))) return
  await req.payload.update({
    collection: 'stations',
    id,
    data: { agents },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Sets the place at which somebody works now, without ending the log-in; what she knows goes with her. */
export async function setActiveStation(
  req: PayloadRequest,
  { userId, station, on }: { userId: string; station: Pick<Station, 'id' | 'path'>; on: PlainDate },
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'users',
    id: userId,
    data: { station: station.id, stationPath: station.path ?? null },
    req,
  })
  await followPerson(req, { userId, station, on })
}

/** Whoever works at a place where she has no post any more goes to the first of those she has. */
async function settleActive(req: PayloadRequest, userId: string, on: PlainDate): Promise<void> {
  const user = await accountById(req, userId)
  const posts = await postsInForce(req, { userIds: [userId], on })
  const [first] = [...posts].sort((a, b) => a.kind.localeCompare(b.kind))
  if (!user || !first) return
  if (posts.some(({ station }) => idOf(station) === idOf(user.station))) return
  await setActiveStation(req, {
    userId,
    station: { id: idOf(first.station) ?? '', path: first.path },
    on,
  })
}

/**
 * Lets the posts that are in force on a day take effect: the printed list of each station, and where each
 * person works. Harmless when nothing changed.
 */
export async function applyPosts(
  req: PayloadRequest,
  {
    stationIds,
    userIds,
    on,
  }: { stationIds: readonly string[]; userIds: readonly string[]; on: PlainDate },
): Promise<void> {
  for (const id of new Set(stationIds)) await refreshAgents(req, id, on)
  for (const id of new Set(userIds)) await settleActive(req, id, on)
}
