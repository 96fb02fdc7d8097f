import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import {
  type ItemStanding,
  type Readiness,
  itemStanding,
  readinessOf,
} from '@/domain/network/readiness'
import { type ItemState, type StandardItem, standardItems } from '@/domain/network/standardItems'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Station } from '@/payload-types'

/** A station with how its ten things stand. */
export interface StationLine {
  id: string
  code: string
  name: string
  tier: Station['tier']
  path: string
  standings: Partial<Record<StandardItem, ItemStanding>>
  readiness: Readiness
}

interface CheckRow {
  state?: 'ok' | 'lacking'
  on?: string
  at?: Date
}
interface ItemRow {
  station: ObjectId
  item: StandardItem
  self?: CheckRow
  check?: CheckRow
  dueOn?: string | null
}
interface StationRow {
  _id: ObjectId
  code: string
  name: string
  tier: Station['tier']
  path: string
}

const checkedOf = (row: CheckRow | undefined) =>
  row?.state && row.on && row.at
    ? { state: row.state, on: row.on, at: row.at.toISOString() }
    : undefined

/**
 * Every station in use in a part of the tree with how its ten things stand: two reads over an index each, and
 * the one rule of readiness.
 * @param path '' for the whole county
 */
export async function standardOverview(
  payload: Payload,
  { path, today }: { path: string; today: PlainDate },
): Promise<StationLine[]> {
  const { from, before } = pathsBelow(path || '/')
  const range = { path: { $gte: from, $lt: before } }
  const stations = await nativeCollection<StationRow>(payload, 'stations')
    .find(
      { ...range, active: { $ne: false } },
      { projection: { code: 1, name: 1, tier: 1, path: 1 }, sort: { path: 1 } },
    )
    .toArray()
  const fields = { state: 1, on: 1, at: 1 }
  const rows = await nativeCollection<ItemRow>(payload, 'standard-items')
    .find(range, { projection: { station: 1, item: 1, self: fields, check: fields, dueOn: 1 } })
    .toArray()
  const found = new Map<string, StationLine['standings']>()
  for (const { station, item, self, check, dueOn } of rows) {
    const key = station.toHexString()
    const own = found.get(key) ?? {}
    const checks = { self: checkedOf(self), check: checkedOf(check), dueOn: dueOn ?? undefined }
    own[item] = itemStanding(checks, today)
    found.set(key, own)
  }
  return stations.map(({ _id, code, name, tier, path: at }) => {
    const standings = found.get(_id.toHexString()) ?? {}
    const readiness = readinessOf(standings)
    return { id: _id.toHexString(), code, name, tier, path: at, standings, readiness }
  })
}

/** Which of the stations a list shows. */
export interface OverviewFilter {
  /** Division code of a town. */
  town?: string
  item?: StandardItem
  /** Of the item, or, without one, of any of the ten. */
  state?: ItemState | 'late' | 'ready'
}

const standingOf = ({ standings }: StationLine, item: StandardItem): ItemState | 'late' => {
  const standing = standings[item]
  return standing?.isLate ? 'late' : (standing?.state ?? 'unchecked')
}

/** The town of a station: the second code of its path, '' for the county's own. */
export const townOf = ({ path }: Pick<StationLine, 'path'>): string => path.split('/')[2] ?? ''

/** Whether a station belongs to what a number of the board counts. */
export function isCounted(line: StationLine, { town, item, state }: OverviewFilter): boolean {
  if (town !== undefined && townOf(line) !== town) return false
  if (state === 'ready') return line.readiness.isReady
  const items = item ? [item] : standardItems.map(({ value }) => value)
  if (!state) return true
  return items.some((one) => {
    const standing = standingOf(line, one)
    return standing === state || (state === 'lacking' && standing === 'late')
  })
}

/** A group of stations, as the board shows it. */
export interface GroupLine {
  key: string
  name: string
  stations: number
  ready: number
  lacking: number
  unchecked: number
  late: number
  /** Share of all things that are in order, 0 to 100. */
  share: number
}

/** Counts of the stations of a group; each number is the length of the list it opens. */
export function groupOf(key: string, name: string, lines: readonly StationLine[]): GroupLine {
  const count = (state: OverviewFilter['state']) =>
    lines.filter((line) => isCounted(line, { state })).length
  const things = lines.length * standardItems.length
  const ok = lines.reduce((sum, { readiness }) => sum + readiness.ok, 0)
  return {
    key,
    name,
    stations: lines.length,
    ready: count('ready'),
    lacking: count('lacking'),
    unchecked: count('unchecked'),
    late: count('late'),
    share: things === 0 ? 0 : Math.round((ok / things) * 100),
  }
}

/** How one of the ten stands in all stations: what is missing most comes first. */
export function itemLines(lines: readonly StationLine[]) {
  const count = (item: StandardItem, state: OverviewFilter['state']) =>
    lines.filter((line) => isCounted(line, { item, state })).length
  return standardItems
    .map(({ value, zh }) => ({
      item: value,
      name: zh,
      ok: count(value, 'ok'),
      lacking: count(value, 'lacking'),
      unchecked: count(value, 'unchecked'),
    }))
    .sort((a, b) => b.lacking - a.lacking || b.unchecked - a.unchecked)
}
