import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import {
  type CurrentSheet,
  type HangingSheet,
  type LastPrint,
  type StaleSheet,
  currentSheets,
  staleSheets,
} from '@/domain/catalogue/printStale'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Matter } from '@/payload-types'
import { predecessorsOf } from '../network/successors'

interface PrintRow {
  _id: ObjectId
  station: ObjectId
  kind: string
  matter: ObjectId
  edition: ObjectId
  number?: number
  printedAt: Date
}

interface LastRow {
  _id: ObjectId
  edition: ObjectId
  number?: number
  printedAt: Date
}

/** The newest print of each matter's sheet at a station, by one walk along an index. */
async function lastPrints(payload: Payload, stationId: string): Promise<LastPrint[]> {
  const rows = await nativeCollection<PrintRow>(payload, 'prints')
    .aggregate<LastRow>([
      { $match: { station: new ObjectId(stationId), kind: 'sheet' } },
      // Backwards along the index of station, kind, matter and time.
      { $sort: { matter: -1, printedAt: -1 } },
      {
        $group: {
          _id: '$matter',
          edition: { $first: '$edition' },
          number: { $first: '$number' },
          printedAt: { $first: '$printedAt' },
        },
      },
    ])
    .toArray()
  return rows.map((row) => ({
    matter: row._id.toHexString(),
    edition: row.edition.toHexString(),
    editionNumber: row.number ?? 0,
    printedAt: row.printedAt.toISOString(),
  }))
}

function currentSheet(matter: Matter): CurrentSheet | null {
  const { id, code, name, currentEdition } = matter
  const edition = typeof currentEdition === 'object' ? currentEdition : null
  if (edition?.withdrawnOn) {
    return { matter: id, code: code ?? '', name, since: edition.withdrawnOn }
  }
  if (edition) {
    return {
      matter: id,
      code: code ?? '',
      name,
      edition: edition.id,
      editionNumber: edition.number,
      since: edition.holdsFrom,
      changeNote: edition.changeNote ?? undefined,
    }
  }
  if (matter.stage !== 'withdrawn') return null
  return { matter: id, code: code ?? '', name, since: matter.cancelOn ?? '' }
}

/** The newest print of each matter at a station or one it took over from: those sheets are its own to mend. */
async function printsOnWall(payload: Payload, stationId: string): Promise<LastPrint[]> {
  const stations = [stationId, ...(await predecessorsOf(payload, stationId))]
  const newest = new Map<string, LastPrint>()
  for (const station of stations) {
    for (const print of await lastPrints(payload, station)) {
      const known = newest.get(print.matter)
      if (!known || known.printedAt < print.printedAt) newest.set(print.matter, print)
    }
  }
  return [...newest.values()]
}

/** The newest prints on a wall with what holds today of their matters: few queries, however long the log is. */
async function wallOf(payload: Payload, stationId: string) {
  const prints = await printsOnWall(payload, stationId)
  if (prints.length === 0) return { prints, current: [] }
  const { docs } = await payload.find({
    collection: 'matters',
    where: { id: { in: prints.map((print) => print.matter) } },
    select: { code: true, name: true, stage: true, cancelOn: true, currentEdition: true },
    populate: {
      editions: { number: true, holdsFrom: true, changeNote: true, withdrawnOn: true },
    },
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  const current = (docs as Matter[]).map(currentSheet).filter((sheet) => sheet !== null)
  return { prints, current }
}

/**
 * What hangs at a station and is no longer right: 明白纸要换.
 * The caller has checked that the person may see the station.
 */
export async function staleAt(payload: Payload, stationId: string): Promise<StaleSheet[]> {
  return staleSheets(await wallOf(payload, stationId))
}

/** A station's wall: the sheets on it that hold, and those to replace or take down. */
export interface Wall {
  current: HangingSheet[]
  stale: StaleSheet[]
}

/**
 * What hangs at a station by the log of prints. Anybody may see which current sheets hang there; the stale ones
 * are for those who may see the station.
 */
export async function wallAt(payload: Payload, stationId: string): Promise<Wall> {
  const wall = await wallOf(payload, stationId)
  return { current: currentSheets(wall), stale: staleSheets(wall) }
}
