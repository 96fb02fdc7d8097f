import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { type PlainDate, isPlainDate } from '@/domain/platform/plainDate'
import { pathsBelow } from '@/domain/network/areas'
import { isRecordId } from '@/domain/platform/recordId'
import type { TrainingRecord } from '@/payload-types'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** Which records a register shows. */
export interface RegisterFilters {
  from: PlainDate
  to: PlainDate
  /** Station path from which down; '' is the whole county. */
  path: string
  course?: string
  passed?: boolean
}

/** A record as the database keeps it. */
export interface StoredRecord {
  _id: ObjectId
  name: string
  station?: ObjectId | null
  courseCode: string
  courseName: string
  minutes: number
  score?: number | null
  passed: boolean
  trainedOn: PlainDate
  expiresOn?: PlainDate | null
  certificate?: string | null
  withdrawnOn?: PlainDate | null
  status: TrainingRecord['status']
}

/** A line of the register. */
export interface RegisterRow extends Omit<StoredRecord, '_id' | 'station'> {
  id: string
  station: string
}

/** So many lines has a page. */
export const registerPage = 50

/** The index that gives records newest first. */
export const registerIndex = 'register'

/** Where a page ended. */
function afterMark(after: string | undefined) {
  const [day = '', id = ''] = (after ?? '').split('_')
  if (!isPlainDate(day) || !isRecordId(id)) return {}
  return {
    $or: [{ trainedOn: { $lt: day } }, { trainedOn: day, _id: { $lt: new ObjectId(id) } }],
  }
}

/**
 * The records of a period, newest first, as a cursor.
 * @param after the `next` of the page before
 */
export function registerCursor(
  payload: Payload,
  { from, to, path, course, passed }: RegisterFilters,
  after?: string,
) {
  const below = path ? pathsBelow(path) : null
  const match = {
    trainedOn: { $gte: from, $lte: to },
    ...(below ? { path: { $gte: below.from, $lt: below.before } } : {}),
    ...(course ? { courseCode: course } : {}),
    ...(passed === undefined ? {} : { passed }),
    ...afterMark(after),
  }
  return nativeCollection<StoredRecord>(payload, 'training-records')
    .find(match, { projection: { matters: 0, corrections: 0, formerCertificates: 0 } })
    .sort({ trainedOn: -1, _id: -1 })
}

/** The lines of some records, with the names of their stations; `names` keeps those it has learnt. */
export async function registerLines(
  payload: Payload,
  rows: readonly StoredRecord[],
  names: Map<string, string>,
): Promise<RegisterRow[]> {
  const wanted = [...new Set(rows.flatMap(({ station }) => station?.toHexString() ?? []))]
  const unknown = wanted.filter((id) => !names.has(id))
  if (unknown.length > 0) {
    const { docs } = await payload.find({
      collection: 'stations',
      where: { id: { in: unknown } },
      select: { name: true },
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    for (const { id, name } of docs) names.set(id, name)
  }
  return rows.map(({ _id, station, ...row }) => ({
    ...row,
    id: _id.toHexString(),
    station: names.get(station?.toHexString() ?? '') ?? '',
  }))
}

/** A page of the register. */
export async function registerRows(
  payload: Payload,
  filters: RegisterFilters,
  after?: string,
): Promise<{ rows: RegisterRow[]; next: string | null }> {
  const found = await registerCursor(payload, filters, after)
    .limit(registerPage + 1)
    .toArray()
  const shown = found.slice(0, registerPage)
  const last = shown.at(-1)
  const rows = await registerLines(payload, shown, new Map())
  const isMore = found.length > registerPage && last
  return { rows, next: isMore ? `${last.trainedOn}_${last._id.toHexString()}` : null }
}
