import type { PayloadRequest, Where } from 'payload'
import { within } from '@/access/cases'
import { idOf } from '@/access/roles'
import type { StationTier } from '@/domain/catalogue/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Station } from '@/payload-types'
import { type Serving, servingBy } from '../network/serving'
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

interface Found {
  where: Where
  /** Stations by which they are looked for besides, and the day of their posts; null for none. */
  posted: { stations: readonly string[]; on: PlainDate } | null
}

/** Where somebody is invited: at a station that was looked for, where she works now before her other posts. */
const placeOf = (now: Serving, posts: readonly Serving[], stations: ReadonlySet<string>): Serving =>
  [now, ...posts].find(({ station }) => stations.has(station)) ?? now

/** Agents in service by a filter, or with a post at one of the stations, with the names of their stations. */
async function agents(req: PayloadRequest, { where, posted }: Found): Promise<Invitee[]> {
  const stations = new Set(posted?.stations)
  const posts = posted
    ? await servingBy(req, { stationIds: posted.stations, on: posted.on })
    : new Map<string, Serving[]>()
  const or: Where[] = [where, { id: { in: [...posts.keys()] } }]
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { and: [{ active: { not_equals: false } }, { roles: { in: ['agent'] } }, { or }] },
    select: { name: true, station: true, stationPath: true },
    sort: ['stationPath', 'name'],
    ...everything,
    req,
  })
  const places = docs.map(({ id, station, stationPath }) => {
    const now = { station: idOf(station) ?? '', path: stationPath ?? '' }
    return placeOf(now, posts.get(id) ?? [], stations)
  })
  const names = await stationNames(
    req,
    places.map(({ station }) => station),
  )
  return docs.map(({ id, name }, at) => {
    const { station = '', path = '' } = places[at] ?? {}
    return { user: id, name, station: station || null, path, stationName: names.get(station) ?? '' }
  })
}

/** Agents in service with these ids. */
export const agentsById = (req: PayloadRequest, ids: readonly string[]): Promise<Invitee[]> =>
  agents(req, { where: { id: { in: [...ids] } }, posted: null })

/** The agents in service of a station: who works there, and who has a post there. */
export const colleaguesAt = (
  req: PayloadRequest,
  station: string,
  on: PlainDate,
): Promise<Invitee[]> =>
  agents(req, { where: { station: { equals: station } }, posted: { stations: [station], on } })

/**
 * Everyone whom a scope means, none twice, by place and name. Who has several posts is meant by each of her
 * stations.
 * @param on the day on which posts are looked at
 */
export async function inviteesOf(
  req: PayloadRequest,
  scope: InvitedScope,
  on: PlainDate,
): Promise<Invitee[]> {
  const ids = (await stationsOf(req, scope)).map(({ id }) => id)
  const or: Where[] = []
  if (ids.length > 0) or.push({ station: { in: ids } })
  if (scope.users.length > 0) or.push({ id: { in: scope.users } })
  return or.length > 0 ? agents(req, { where: { or }, posted: { stations: ids, on } }) : []
}
