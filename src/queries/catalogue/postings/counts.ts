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

/** How many sheets hang, by a field of the index of path, state, matter and station: no posting is read. */
async function countsBy(
  payload: Payload,
  { field, path, matters }: { field: 'station' | 'matter'; path: string; matters?: string[] },
): Promise<Map<string, PostingCounts>> {
  const isIn = (state: string) => ({ $sum: { $cond: [{ $eq: ['$state', state] }, 1, 0] } })
  const rows = await nativeCollection(payload, 'postings')
    .aggregate<PostingCounts & { _id: ObjectId }>([
      {
        $match: {
          ...inPath(path),
          state: { $in: ['current', 'stale'] },
          ...(matters ? { matter: { $in: matters.map((id) => new ObjectId(id)) } } : {}),
        },
      },
      { $group: { _id: `$${field}`, current: isIn('current'), stale: isIn('stale') } },
    ])
    .toArray()
  return new Map(rows.map(({ _id, current, stale }) => [String(_id), { current, stale }]))
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
