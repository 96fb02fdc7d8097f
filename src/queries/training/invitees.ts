import type { PayloadRequest, Where } from 'payload'
import { within } from '@/access/cases'
import { idOf } from '@/access/roles'
import type { StationTier } from '@/domain/catalogue/vocabulary'
import type { Station } from '@/payload-types'
import { stationNames } from './stationNames'

/** Whom a trainer invites. Tiers narrow towns; stations and people are named besides. */
export interface InvitedScope {
  tiers: StationTier[]
  /** Ids of areas. */
  towns: string[]
  stations: string[]
  users: string[]
}

/** An agent who can be invited. */
export interface Invitee {
  user: string
  name: string
  station: string | null
  path: string
  stationName: string
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** The stations of a tier, or of a town and below. */
async function stationsOf(
  req: PayloadRequest,
  { tiers, towns, stations }: InvitedScope,
): Promise<Station[]> {
  const or: Where[] = stations.length > 0 ? [{ id: { in: stations } }] : []
  const ofTier: Where[] = tiers.length > 0 ? [{ tier: { in: tiers } }] : []
  if (towns.length > 0) {
    const { docs: found } = await req.payload.find({
      collection: 'stations',
      where: { area: { in: towns } },
      select: { path: true },
      ...everything,
      req,
    })
    const paths = [...new Set(found.flatMap(({ path }) => path ?? []))]
    for (const path of paths) or.push({ and: [within('path', path), ...ofTier] })
  } else or.push(...ofTier)
  if (or.length === 0) return []
  const where: Where = { and: [{ active: { not_equals: false } }, { or }] }
  const { docs } = await req.payload.find({
    collection: 'stations',
    where,
    ...everything,
    req,
  })
  return docs
}

/** Agents in service by a filter, with the names of their stations. */
async function agents(req: PayloadRequest, where: Where): Promise<Invitee[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ active: { not_equals: false } }, { roles: { in: ['agent'] } }, where] },
    select: { name: true, station: true, stationPath: true },
    sort: ['stationPath', 'name'],
    ...everything,
    req,
  })
  const names = await stationNames(
    req,
    docs.map(({ station }) => idOf(station) ?? ''),
  )
  return docs.map(({ id, name, station, stationPath }) => ({
    user: id,
    name,
    station: idOf(station),
    path: stationPath ?? '',
    stationName: names.get(idOf(station) ?? '') ?? '',
  }))
}

/** Agents in service with these ids. */
export const agentsById = (req: PayloadRequest, ids: readonly string[]): Promise<Invitee[]> =>
  agents(req, { id: { in: [...ids] } })

/** The agents in service of a station. */
export const colleaguesAt = (req: PayloadRequest, station: string): Promise<Invitee[]> =>
  agents(req, { station: { equals: station } })

/** Everyone whom a scope means, none twice, by place and name. */
export async function inviteesOf(req: PayloadRequest, scope: InvitedScope): Promise<Invitee[]> {
  const stations = await stationsOf(req, scope)
  const or: Where[] = []
  if (stations.length > 0) or.push({ station: { in: stations.map(({ id }) => id) } })
  if (scope.users.length > 0) or.push({ id: { in: scope.users } })
  return or.length > 0 ? agents(req, { or }) : []
}
