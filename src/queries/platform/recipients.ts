import type { PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/roles'
import type { Holder } from '@/domain/casework/events'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Role } from '@/domain/platform/roles'
import { postsInForce } from '../network/posts'

/** Ids of the people in service who fit. */
async function people(req: PayloadRequest, ...where: Where[]): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ active: { not_equals: false } }, ...where] },
    select: { name: true },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id }) => id)
}

/** Everyone in service with a role. */
export const withRole = (req: PayloadRequest, role: Role): Promise<string[]> =>
  people(req, { roles: { in: [role] } })

/** The agents of some stations: those who work there now, and whoever has a post there today. */
export async function agentsAtAll(
  req: PayloadRequest,
  stationIds: readonly string[],
): Promise<string[]> {
  const posts = await postsInForce(req, { stationIds, on: plainDateOf(new Date()) })
  const posted = posts.flatMap(({ user }) => idOf(user) ?? [])
  const isThere: Where = { or: [{ station: { in: [...stationIds] } }, { id: { in: posted } }] }
  return people(req, isThere, { roles: { in: ['agent'] } })
}

/** The agents of a station. */
export const agentsAt = (req: PayloadRequest, stationId: string): Promise<string[]> =>
  agentsAtAll(req, [stationId])

/** The window officers of a department. */
export const windowOfficersOf = (req: PayloadRequest, departmentId: string): Promise<string[]> =>
  people(req, { department: { equals: departmentId } }, { roles: { in: ['window-officer'] } })

/** The reviewers of a department: its heads. */
export const reviewersOf = (req: PayloadRequest, departmentId: string): Promise<string[]> =>
  people(req, { department: { equals: departmentId } }, { roles: { in: ['reviewer'] } })

/**
 * Who works on what a party holds: a department's window officers, a station's agents, at the county
 * centre its coordinators too.
 * @returns ids of users, none twice
 */
export async function holderPeople(req: PayloadRequest, holder: Holder): Promise<string[]> {
  if (holder.party === 'department') return windowOfficersOf(req, holder.id)
  const agents = await agentsAt(req, holder.id)
  if (holder.party !== 'county') return agents
  return [...new Set([...(await withRole(req, 'coordinator')), ...agents])]
}
