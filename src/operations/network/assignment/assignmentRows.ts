import { createHash } from 'node:crypto'
import type { ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import type { Serving } from '@/domain/network/assignment'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'

/** How long what stations served before is kept: the day in which it can be restored, and one to spare. */
const keptForSeconds = 2 * 86_400

/** A station as an assignment reads and writes it. */
export interface StationRow {
  _id: ObjectId
  code: string
  name: string
  tier: string
  path?: string
  active?: boolean
  servesAll?: boolean
  matters?: ObjectId[] | null
  updatedAt: Date
}

/** What a station served before an assignment changed it. */
export interface BeforeRow {
  assignment: string
  station: ObjectId
  servesAll: boolean
  matters: ObjectId[]
  /** Of what it serves since, so that a later change is not undone. */
  after: string
  at: Date
}

/** The stations with the driver: 1,040 of them are read and written at once. */
export const stationsOf = (payload: Payload) => nativeCollection<StationRow>(payload, 'stations')

/** What stations served before, a row each: all in one record would be too large for one. */
export const beforeRows = (payload: Payload) =>
  nativeCollection<BeforeRow>(payload, 'assignment-rows')

/** Makes the collection, which a transaction had better find there; done at every start. */
export async function prepareAssignments(payload: Payload): Promise<void> {
  const rows = beforeRows(payload)
  await rows.createIndex({ assignment: 1 })
  await rows.createIndex({ at: 1 }, { expireAfterSeconds: keptForSeconds })
}

/** What a station serves, as the rules read it. */
export const servingOf = ({
  servesAll,
  matters,
}: Pick<StationRow, 'servesAll' | 'matters'>): Serving => ({
  servesAll: servesAll !== false,
  matters: (matters ?? []).map(String),
})

/** What a station serves as one short text to compare. */
export function servingMark({ servesAll, matters }: Serving): string {
  const text = servesAll ? 'all' : [...new Set(matters)].toSorted().join(',')
  return createHash('sha256').update(text).digest('base64')
}

/** Ids of all matters that are not withdrawn. */
export async function everyMatter(req: PayloadRequest): Promise<string[]> {
  const session = await sessionOf(req)
  const rows = await nativeCollection<{ _id: ObjectId; stage?: string }>(req.payload, 'matters')
    .find({ stage: { $ne: 'withdrawn' } }, { session, projection: { _id: 1 } })
    .toArray()
  return rows.map(({ _id }) => _id.toHexString())
}
