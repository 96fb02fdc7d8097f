import type { Payload, Where } from 'payload'
import { idOf } from '@/access/roles'
import type { StationTier } from '@/domain/catalogue/vocabulary'
import { pathsBelow } from '@/domain/network/areas'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Area, Station } from '@/payload-types'
import { below } from './station'

/** How many stations a part of the network has. */
export interface NetworkCount {
  open: number
  closed: number
}

/** A town, or what lies in none ('' as its code), with its stations counted. */
export interface TownCount extends NetworkCount {
  code: string
}

/**
 * Stations in use and out of use, by town: one walk along the index of paths.
 * @param path '' for the whole county
 */
export async function townCounts(payload: Payload, path: string): Promise<TownCount[]> {
  const { from, before } = pathsBelow(path || '/')
  const rows = await nativeCollection(payload, 'stations')
    .aggregate<{ _id: string | null; open: number; closed: number }>([
      { $match: { path: { $gte: from, $lt: before } } },
      {
        $group: {
          _id: { $arrayElemAt: [{ $split: ['$path', '/'] }, 2] },
          open: { $sum: { $cond: [{ $eq: ['$active', false] }, 0, 1] } },
          closed: { $sum: { $cond: [{ $eq: ['$active', false] }, 1, 0] } },
        },
      },
      { $sort: { _id: 1 } },
    ])
    .toArray()
  return rows.map(({ _id, open, closed }) => ({ code: _id ?? '', open, closed }))
}

/** What a list of stations is narrowed to. */
export interface NetworkFilter {
  words?: string
  tier?: StationTier
  state?: 'open' | 'closed'
  /** The last of the page before: its path and code, with a blank between. */
  after?: string
}

/** A page of stations, and where the next begins. */
export interface NetworkPage {
  stations: Station[]
  total: number
  next: string | null
}

/** Stations on one page. */
export const stationsAPage = 50

function narrowed(path: string, { words = '', tier, state }: NetworkFilter): Where[] {
  const typed = words
    .replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 40)
  const fields = ['name', 'phone', 'address']
  const isSaid = fields.map((field) => ({ [field]: { contains: typed } }))
  return [
    ...(path ? [below(path)] : []),
    ...(tier ? [{ tier: { equals: tier } }] : []),
    ...(state === 'closed' ? [{ active: { equals: false } }] : []),
    ...(state === 'open' ? [{ active: { not_equals: false } }] : []),
    ...(typed ? [{ or: [...isSaid, { code: { contains: typed.toUpperCase() } }] }] : []),
  ]
}

/**
 * Stations in the order of the tree, a page at a time.
 * @param path '' for the whole county; the caller has checked that the person may see it
 */
export async function listNetwork(
  payload: Payload,
  { path, filter }: { path: string; filter: NetworkFilter },
): Promise<NetworkPage> {
  const wanted = narrowed(path, filter)
  const [lastPath, lastCode] = (filter.after ?? '').split(' ')
  const rest: Where[] =
    lastPath && lastCode
      ? [
          {
            or: [
              { path: { greater_than: lastPath } },
              { and: [{ path: { equals: lastPath } }, { code: { greater_than: lastCode } }] },
            ],
          },
        ]
      : []
  const all = { collection: 'stations', overrideAccess: true } as const
  const { totalDocs } = await payload.count({ ...all, where: { and: wanted } })
  const { docs } = await payload.find({
    ...all,
    where: { and: [...wanted, ...rest] },
    sort: ['path', 'code'],
    limit: stationsAPage + 1,
    pagination: false,
    depth: 0,
  })
  const stations = docs.slice(0, stationsAPage)
  const last = docs.length > stationsAPage ? stations.at(-1) : null
  return { stations, total: totalDocs, next: last ? `${last.path ?? ''} ${last.code}` : null }
}

/** A place of a town's tree with its stations and what lies in it. */
export interface TreePlace {
  area: Area
  /** Name of the area into which it went. */
  mergedInto: string | null
  stations: Station[]
  places: TreePlace[]
}

/**
 * One town as a tree: its communities, villages and their stations; two reads, each over an index.
 * @param code of the town
 */
export async function townTree(payload: Payload, code: string): Promise<TreePlace | null> {
  const all = { pagination: false, depth: 0, overrideAccess: true } as const
  const prefix = code.slice(0, 9)
  const { docs: areas } = await payload.find({
    collection: 'areas',
    where: { code: { greater_than_equal: `${prefix}000`, less_than_equal: `${prefix}999` } },
    sort: 'code',
    ...all,
  })
  const path = `/${code.slice(0, 6)}000000/${code}/`
  const { docs: stations } = await payload.find({
    collection: 'stations',
    where: below(path),
    sort: ['path', 'code'],
    ...all,
  })
  const names = new Map(areas.map(({ id, name }) => [id, name]))
  const placeOf = (area: Area): TreePlace => ({
    area,
    mergedInto: names.get(idOf(area.mergedInto) ?? '') ?? null,
    stations: stations.filter((station) => idOf(station.area) === area.id),
    places: areas.filter(({ parent }) => idOf(parent) === area.id).map(placeOf),
  })
  const town = areas.find((area) => area.code === code)
  return town?.tier === 'town' ? placeOf(town) : null
}
