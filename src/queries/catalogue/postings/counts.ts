import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { PostingCounts } from '@/domain/catalogue/postings/shares'
import { pathsBelow } from '@/domain/network/areas'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** A station with how many sheets hang there. */
export interface StationCounts extends PostingCounts {
  id: string
  code: string
  name: string
  path: string
}

interface StationRow {
  _id: ObjectId
  code: string
  name: string
  path?: string
}

const inPath = (path: string): object => {
  const { from, before } = pathsBelow(path || '/')
  return { path: { $gte: from, $lt: before } }
}

interface Counted {
  field: 'station' | 'matter'
  path: string
  matters?: string[]
}

/** Sheets of so few matters are read one by one; of more, an index is counted without reading any. */
const fewMatters = 20

/** The index that holds all that is counted: the part of a town, or one run of the whole county. */
function indexOf({ path, matters }: Counted): Record<string, 1> | undefined {
  if (matters && matters.length <= fewMatters) return undefined
  return path ? { path: 1, state: 1, matter: 1, station: 1 } : { state: 1, station: 1, matter: 1 }
}

/** How many sheets of one state hang. Asked state by state, for a bare count is several times quicker than a sum of cases. */
async function countsOf(
  payload: Payload,
  state: keyof PostingCounts,
  counted: Counted,
): Promise<Map<string, number>> {
  const { field, path, matters } = counted
  const rows = await nativeCollection(payload, 'postings')
    .aggregate<{ _id: ObjectId; count: number }>(
      [
        {
          $match: {
            state,
            ...(path ? inPath(path) : {}),
            ...(matters ? { matter: { $in: matters.map((id) => new ObjectId(id)) } } : {}),
          },
        },
        { $group: { _id: `$${field}`, count: { $sum: 1 } } },
      ],
      { hint: indexOf(counted) },
    )
    .toArray()
  return new Map(rows.map(({ _id, count }) => [String(_id), count]))
}

async function countsBy(payload: Payload, counted: Counted): Promise<Map<string, PostingCounts>> {
  const [current, stale] = await Promise.all([
    countsOf(payload, 'current', counted),
    countsOf(payload, 'stale', counted),
  ])
  const ids = new Set([...current.keys(), ...stale.keys()])
  return new Map(
    [...ids].map((id) => [id, { current: current.get(id) ?? 0, stale: stale.get(id) ?? 0 }]),
  )
}

/** How many sheets of each matter hang at or below a path. */
export const matterCounts = (payload: Payload, path: string): Promise<Map<string, PostingCounts>> =>
  countsBy(payload, { field: 'matter', path })

/**
 * The stations in use at or below a path with how many sheets hang there, by path.
 * @param path '' for the county
 * @param matters only their sheets are counted
 */
export async function stationCounts(
  payload: Payload,
  { path, matters }: { path: string; matters?: string[] },
): Promise<StationCounts[]> {
  const stations = await nativeCollection<StationRow>(payload, 'stations')
    .find(
      { ...inPath(path), active: { $ne: false } },
      { projection: { code: 1, name: 1, path: 1 }, sort: { path: 1 } },
    )
    .toArray()
  const counts = await countsBy(payload, { field: 'station', path, matters })
  return stations.map(({ _id, code, name, path: at = '' }) => ({
    id: _id.toHexString(),
    code,
    name,
    path: at,
    ...(counts.get(_id.toHexString()) ?? { current: 0, stale: 0 }),
  }))
}
