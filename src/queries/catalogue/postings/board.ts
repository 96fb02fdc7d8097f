import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import {
  type IssueAge,
  type PostingCounts,
  issueAgeOf,
  issueAges,
  sumOf,
} from '@/domain/catalogue/postings/shares'
import { pathsBelow } from '@/domain/network/areas'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { type StationCounts, matterCounts } from './counts'

/** A matter of which sheets hang, and how many of them hold. */
export interface MatterLine extends PostingCounts {
  id: string
  code: string
  name: string
  /** How long ago the sheet in force was issued. */
  age: IssueAge
}

interface MatterRow {
  _id: ObjectId
  code?: string
  name: string
  holdsFrom?: PlainDate
  withdrawnOn?: PlainDate | null
}

/** The matters of which sheets hang at or below a path: most stale ones first. */
export async function matterLines(
  payload: Payload,
  { path, today }: { path: string; today: PlainDate },
): Promise<MatterLine[]> {
  const counts = await matterCounts(payload, path)
  const rows = await nativeCollection(payload, 'matters')
    .aggregate<MatterRow>([
      { $match: { _id: { $in: [...counts.keys()].map((id) => new ObjectId(id)) } } },
      {
        $lookup: {
          from: 'editions',
          localField: 'currentEdition',
          foreignField: '_id',
          pipeline: [{ $project: { holdsFrom: 1, withdrawnOn: 1 } }],
          as: 'edition',
        },
      },
      {
        $project: {
          code: 1,
          name: 1,
          holdsFrom: { $first: '$edition.holdsFrom' },
          withdrawnOn: { $first: '$edition.withdrawnOn' },
        },
      },
    ])
    .toArray()
  return rows
    .map(({ _id, code, name, holdsFrom, withdrawnOn }): MatterLine => {
      const id = _id.toHexString()
      const since = withdrawnOn ?? holdsFrom ?? today
      const { current, stale } = counts.get(id) ?? { current: 0, stale: 0 }
      return { id, code: code ?? '', name, age: issueAgeOf(since, today), current, stale }
    })
    .sort((a, b) => b.stale - a.stale || a.code.localeCompare(b.code))
}

/** The counts by how long ago the sheet in force was issued, the newest first. */
export const ageLines = (
  lines: readonly MatterLine[],
): (PostingCounts & { age: IssueAge; name: string })[] =>
  issueAges.map(({ value, zh }) => ({
    age: value,
    name: zh,
    ...sumOf(lines.filter(({ age }) => age === value)),
  }))

/** Which stations a number of the board counts. */
export type WallState = 'hung' | 'stale' | 'good' | 'behind' | 'none'

/** Whether a station belongs to what a number counts. */
export function isCounted({ current, stale }: PostingCounts, state: WallState): boolean {
  if (state === 'hung') return current + stale > 0
  if (state === 'none') return current + stale === 0
  return state === 'good' ? current > 0 && stale === 0 : stale > 0
}

/** A group of stations, as the board shows it: sheets, and walls. */
export interface WallGroup extends PostingCounts {
  key: string
  name: string
  good: number
  behind: number
  none: number
}

/** Counts of the stations of a group; each number of walls is the length of the list it opens. */
export function wallGroup(key: string, name: string, lines: readonly StationCounts[]): WallGroup {
  const count = (state: WallState) => lines.filter((line) => isCounted(line, state)).length
  return {
    key,
    name,
    ...sumOf(lines),
    good: count('good'),
    behind: count('behind'),
    none: count('none'),
  }
}

/** The counts of an evening. */
export interface DayLine extends PostingCounts {
  on: PlainDate
}

/** The last evenings at or below a path, the newest first. */
export async function dayLines(
  payload: Payload,
  { path, days }: { path: string; days: number },
): Promise<DayLine[]> {
  const { from, before } = pathsBelow(path || '/')
  const rows = await nativeCollection(payload, 'wall-days')
    .aggregate<PostingCounts & { _id: PlainDate }>([
      { $match: { path: { $gte: from, $lt: before } } },
      { $group: { _id: '$on', current: { $sum: '$current' }, stale: { $sum: '$stale' } } },
      { $sort: { _id: -1 } },
      { $limit: days },
    ])
    .toArray()
  return rows.map(({ _id, current, stale }) => ({ on: _id, current, stale }))
}
