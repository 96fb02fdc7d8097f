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
  currentEdition?: ObjectId | null
}

interface EditionRow {
  _id: ObjectId
  holdsFrom: PlainDate
  withdrawnOn?: PlainDate | null
}

/** Rows by id: two plain reads of many are several times quicker than a look-up for each. */
const rowsOf = <Row extends { _id: ObjectId }>(
  payload: Payload,
  { name, ids, fields }: { name: string; ids: readonly ObjectId[]; fields: (keyof Row)[] },
): Promise<Row[]> =>
  nativeCollection(payload, name)
    .find(
      { _id: { $in: [...ids] } },
      { projection: Object.fromEntries(fields.map((field) => [field, 1])) },
    )
    .toArray() as unknown as Promise<Row[]>

/** The matters of which sheets hang at or below a path: most stale ones first. */
export async function matterLines(
  payload: Payload,
  { path, today }: { path: string; today: PlainDate },
): Promise<MatterLine[]> {
  const counts = await matterCounts(payload, path)
  const rows = await rowsOf<MatterRow>(payload, {
    name: 'matters',
    ids: [...counts.keys()].map((id) => new ObjectId(id)),
    fields: ['code', 'name', 'currentEdition'],
  })
  const editions = await rowsOf<EditionRow>(payload, {
    name: 'editions',
    ids: rows.flatMap(({ currentEdition }) => currentEdition ?? []),
    fields: ['holdsFrom', 'withdrawnOn'],
  })
  const editionOf = new Map(editions.map((edition) => [String(edition._id), edition]))
  return rows
    .map(({ _id, code, name, currentEdition }): MatterLine => {
      const id = _id.toHexString()
      const edition = editionOf.get(String(currentEdition))
      const since = edition?.withdrawnOn ?? edition?.holdsFrom ?? today
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

/** A town on an evening, by its path; the county's own stations stand at the county's. */
export interface TownDay extends PostingCounts {
  path: string
  walls: number
  goodWalls: number
}

/** What was kept of each town on an evening. */
export async function townsOfDay(payload: Payload, on: PlainDate): Promise<TownDay[]> {
  const fields = { path: 1, current: 1, stale: 1, walls: 1, goodWalls: 1 }
  const rows = await nativeCollection<TownDay>(payload, 'wall-days')
    .find({ on }, { projection: { ...fields, _id: 0 }, sort: { path: 1 } })
    .toArray()
  return rows.map(({ path, current, stale, walls, goodWalls }) => ({
    path,
    current,
    stale,
    walls,
    goodWalls,
  }))
}
