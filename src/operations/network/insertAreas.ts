import { type Document, ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { KnownArea, PlannedRow } from '@/domain/network/areaImport'
import { stationPath } from '@/domain/network/areas'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'

const stamps = (now: Date) => ({ createdAt: now, updatedAt: now })

/** The path of an area from the county down, by the codes of the areas above each. */
function pathFrom(parents: ReadonlyMap<string, string | null>, code: string): string {
  const codes: string[] = []
  for (let next: string | null = code; next && codes.length < 8; next = parents.get(next) ?? null) {
    codes.unshift(next)
  }
  return stationPath(codes)
}

/**
 * Inserts the new areas and stations of a checked import at once, a county in one go. Within the transaction
 * of `req`.
 * @param rows in tree order, each checked by `planAreas`
 * @param known the areas that are there
 */
export async function insertAreas(
  req: PayloadRequest,
  rows: readonly PlannedRow[],
  known: readonly (KnownArea & { id: string })[],
): Promise<void> {
  const now = new Date()
  const session = await sessionOf(req)
  const ids = new Map(known.map(({ code, id }) => [code, new ObjectId(id)]))
  const parents = new Map(known.map(({ code, parent }) => [code, parent]))
  const areas: Document[] = []
  for (const { outcome, area } of rows) {
    if (!area) continue
    parents.set(area.code, area.parent)
    if (outcome !== 'new') continue
    const _id = new ObjectId()
    ids.set(area.code, _id)
    const parent = area.parent ? (ids.get(area.parent) ?? null) : null
    const { code, name, tier } = area
    areas.push({ _id, ...{ code, name, tier, parent }, formerNames: [], ...stamps(now) })
  }
  const stations = rows.flatMap(({ station }): Document[] => {
    if (!station) return []
    const { code, name, tier, address, phone, hours, area } = station
    return [
      {
        ...{ code, name, tier, address, phone, hours },
        area: ids.get(area),
        path: pathFrom(parents, area),
        ...{ agents: [], matters: [], photos: [], history: [], servesAll: true, active: true },
        ...stamps(now),
      },
    ]
  })
  if (areas.length > 0) {
    await nativeCollection(req.payload, 'areas').insertMany(areas, { session })
  }
  if (stations.length > 0) {
    await nativeCollection(req.payload, 'stations').insertMany(stations, { session })
  }
}
