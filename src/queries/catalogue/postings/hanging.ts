import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { PostingPlace, StaleReason } from '@/domain/catalogue/postings/vocabulary'
import type { Hanging } from '@/domain/catalogue/postings/wall'
import { plainDateOf } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** A hanging sheet as a page shows it. */
export interface HangingLine extends Hanging {
  /** `YYYY-MM-DD`. */
  hungOn: string
  hungByName: string
  hasPhoto: boolean
  seenOn?: string | null
  /** Of the edition in force, when that is another. */
  currentNumber?: number
  /** What changed, in a sentence for the agent. */
  changeNote?: string
  /** Name of the closed station at whose place it hangs. */
  formerly?: string
}

interface PostingRow {
  _id: ObjectId
  station: ObjectId
  origin: ObjectId
  matter: ObjectId
  edition: ObjectId
  number: number
  place: PostingPlace
  hungAt: Date
  hungByName?: string
  state: 'current' | 'stale'
  staleBecause?: StaleReason | null
  staleSince?: string | null
  damagedOn?: string | null
  seenOn?: string | null
  urgent?: string | null
  hasPhoto?: boolean
}

interface MatterRow {
  _id: ObjectId
  code?: string
  name: string
  currentEdition?: ObjectId | null
}

interface EditionRow {
  _id: ObjectId
  number: number
  changeNote?: string | null
}

/** Rows of a collection by their ids, each asked for once. */
async function byIds<Row extends { _id: ObjectId }>(
  payload: Payload,
  { name, ids, fields }: { name: string; ids: readonly ObjectId[]; fields: readonly string[] },
): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map()
  const projection = Object.fromEntries(fields.map((field) => [field, 1]))
  const rows = await nativeCollection<Row>(payload, name)
    .find({ _id: { $in: [...ids] } } as object, { projection })
    .toArray()
  return new Map(rows.map((row) => [String(row._id), row as Row]))
}

/**
 * Every sheet that hangs at a station, in no order: a walk along one index, and the names beside it.
 * The caller has checked that the person may see the station.
 */
export async function hangingAt(payload: Payload, stationId: string): Promise<HangingLine[]> {
  const rows = await nativeCollection<PostingRow>(payload, 'postings')
    .find({ station: new ObjectId(stationId), state: { $in: ['current', 'stale'] } })
    .toArray()
  const matters = await byIds<MatterRow>(payload, {
    name: 'matters',
    ids: rows.map(({ matter }) => matter),
    fields: ['code', 'name', 'currentEdition'],
  })
  const inForce = rows
    .filter(({ state }) => state === 'stale')
    .flatMap(({ matter }) => matters.get(String(matter))?.currentEdition ?? [])
  const fields = ['number', 'changeNote']
  const editions = await byIds<EditionRow>(payload, { name: 'editions', ids: inForce, fields })
  const moved = rows.filter(({ station, origin }) => !station.equals(origin))
  const stations = await byIds<{ _id: ObjectId; name: string }>(payload, {
    name: 'stations',
    ids: moved.map(({ origin }) => origin),
    fields: ['name'],
  })
  return rows.map((row): HangingLine => {
    const matter = matters.get(String(row.matter))
    const edition = row.state === 'stale' ? editions.get(String(matter?.currentEdition)) : undefined
    return {
      id: row._id.toHexString(),
      matter: row.matter.toHexString(),
      code: matter?.code ?? '',
      name: matter?.name ?? '',
      place: row.place,
      number: row.number,
      state: row.state,
      staleBecause: row.staleBecause,
      staleSince: row.staleSince,
      damagedOn: row.damagedOn,
      urgent: row.urgent,
      hungOn: plainDateOf(row.hungAt),
      hungByName: row.hungByName ?? '',
      hasPhoto: row.hasPhoto === true,
      seenOn: row.seenOn,
      currentNumber: edition?.number,
      changeNote: edition?.changeNote ?? undefined,
      formerly: stations.get(String(row.origin))?.name,
    }
  })
}
