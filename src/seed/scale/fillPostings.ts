import { type Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { chance } from './chance'
import { scaleTownPath } from './fillNetwork'

/** A made-up matter and its edition. */
interface Sheet {
  _id: ObjectId
  currentEdition: ObjectId
  code: string
}

interface StationRow {
  _id: ObjectId
  path: string
}

/** So many of a hundred sheets are stale. */
const stalePercent = 10

/** The sheets of one wall: each of another matter. */
function* wallOf(
  station: StationRow,
  { sheets, count, first }: { sheets: readonly Sheet[]; count: number; first: number },
): Generator<Document> {
  const draw = chance(first + 1)
  for (let at = 0; at < Math.min(count, sheets.length); at += 1) {
    const sheet = sheets[(first + at) % sheets.length]
    if (!sheet) return
    const isStale = draw.percent(stalePercent)
    const id = new ObjectId()
    yield {
      _id: id,
      station: station._id,
      origin: station._id,
      path: station.path,
      matter: sheet._id,
      edition: sheet.currentEdition,
      number: 1,
      fingerprint: sheet.code,
      place: 'board',
      spot: id.toHexString(),
      commandIds: [id.toHexString()],
      hungAt: new Date('2026-01-05T02:00:00Z'),
      state: isStale ? 'stale' : 'current',
      ...(isStale ? { staleSince: '2026-11-02', staleBecause: 'replaced' } : {}),
    }
  }
}

/**
 * Hangs made-up sheets at every station of made-up towns, for measuring. Call `fillNetwork` before.
 * @param towns numbers of the towns, first and last
 * @param perStation sheets of a wall, each of another matter
 * @returns how many sheets hang in the county then
 */
export async function fillPostings(
  payload: Payload,
  { towns: [firstTown, lastTown], perStation }: { towns: [number, number]; perStation: number },
): Promise<number> {
  const postings = nativeCollection<Document>(payload, 'postings')
  const sheets = await nativeCollection<Sheet>(payload, 'matters')
    .find({ code: /^SC-/ }, { projection: { code: 1, currentEdition: 1 } })
    .toArray()
  for (let town = firstTown; town <= lastTown; town += 1) {
    const { from, before } = pathsBelow(scaleTownPath(town))
    const stations = await nativeCollection<StationRow>(payload, 'stations')
      .find({ path: { $gte: from, $lt: before } }, { projection: { path: 1 } })
      .toArray()
    for (const [at, station] of stations.entries()) {
      const first = town * 1000 + at * 7
      const wall = [...wallOf(station, { sheets, count: perStation, first })]
      await postings.insertMany(wall, { ordered: false, writeConcern: { w: 1 } })
    }
  }
  return postings.estimatedDocumentCount()
}
