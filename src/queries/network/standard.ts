import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import {
  type ItemStanding,
  type Readiness,
  itemStanding,
  readinessOf,
} from '@/domain/network/readiness'
import { type StandardItem, standardItems } from '@/domain/network/standardItems'
import type { PlainDate } from '@/domain/platform/plainDate'
import { checksOf } from '@/operations/network/standard/itemRow'
import type { StandardItem as Row } from '@/payload-types'

/** One of the ten things of a station as a page shows it. */
export interface ItemView {
  item: StandardItem
  name: string
  standing: ItemStanding
  row: Row | null
}

/** The ten things of a station, and how ready it is. */
export interface StationStandard {
  items: ItemView[]
  readiness: Readiness
}

const standardOf = (rows: readonly Row[], today: PlainDate): StationStandard => {
  const items = standardItems.map(({ value, zh }): ItemView => {
    const row = rows.find(({ item }) => item === value) ?? null
    return { item: value, name: zh, row, standing: itemStanding(row ? checksOf(row) : {}, today) }
  })
  const standings = Object.fromEntries(items.map(({ item, standing }) => [item, standing]))
  return { items, readiness: readinessOf(standings) }
}

/**
 * The ten things of some stations in the policy's order, with their readiness on a day.
 * @returns by the station's id; one that was never checked is in it too
 */
export async function standardByStation(
  payload: Payload,
  { stationIds, today }: { stationIds: readonly string[]; today: PlainDate },
): Promise<Map<string, StationStandard>> {
  const { docs } = await payload.find({
    collection: 'standard-items',
    where: { station: { in: [...stationIds] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const rows = new Map<string, Row[]>(stationIds.map((id) => [id, []]))
  for (const row of docs) rows.get(idOf(row.station) ?? '')?.push(row)
  return new Map([...rows].map(([id, own]) => [id, standardOf(own, today)]))
}

/** The ten things of one station; for its profile pages and its own page. */
export async function stationStandard(
  payload: Payload,
  { stationId, today }: { stationId: string; today: PlainDate },
): Promise<StationStandard> {
  const found = await standardByStation(payload, { stationIds: [stationId], today })
  return found.get(stationId) ?? standardOf([], today)
}
