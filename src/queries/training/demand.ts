import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import { type PlainDate } from '@/domain/platform/plainDate'
import type { Demand } from '@/domain/training/proposal'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { demandIndex, sentBackIndex } from '@/operations/training/trainingIndexes'

interface Row {
  _id: { station: ObjectId | null; matter: ObjectId }
  cases: number
  troubled: number
}

/** The day a year before. */
export const yearBefore = (day: PlainDate): PlainDate =>
  `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

const placeOf = (path: string) => {
  const { from, before } = pathsBelow(path || '/')
  return { originPath: { $gte: from, $lt: before } }
}

/** Cases of a place by station and matter, and how many of them were told what is missing. */
const taken = (payload: Payload, path: string, since: PlainDate) =>
  nativeCollection(payload, 'cases')
    .aggregate<Row>(
      [
        { $match: { ...placeOf(path), startedOn: { $gte: since } } },
        {
          $group: {
            _id: { station: '$origin', matter: '$matter' },
            cases: { $sum: 1 },
            troubled: { $sum: { $cond: [{ $gt: ['$noticeCount', 0] }, 1, 0] } },
          },
        },
      ],
      { hint: demandIndex },
    )
    .toArray()

/** Cases of a place that were sent back, by station and matter. */
const sentBack = (payload: Payload, path: string, since: PlainDate) =>
  nativeCollection(payload, 'case-events')
    .aggregate<Row>(
      [
        { $match: { kind: 'sent-back', ...placeOf(path), on: { $gte: since } } },
        { $group: { _id: '$case' } },
        {
          $lookup: {
            from: 'cases',
            localField: '_id',
            foreignField: '_id',
            pipeline: [{ $project: { origin: 1, matter: 1 } }],
            as: 'case',
          },
        },
        { $unwind: '$case' },
        {
          $group: {
            _id: { station: '$case.origin', matter: '$case.matter' },
            cases: { $sum: 0 },
            troubled: { $sum: 1 },
          },
        },
      ],
      { hint: sentBackIndex },
    )
    .toArray()

/**
 * How often the stations of a place got each matter in the last twelve months, and how many of the cases were
 * sent back or told what is missing.
 * @param path from which down; '' is the county
 */
export async function demandAt(
  payload: Payload,
  { path, today }: { path: string; today: PlainDate },
): Promise<Demand[]> {
  const since = yearBefore(today)
  const rows = new Map<string, Demand>()
  for (const { _id, cases, troubled } of [
    ...(await taken(payload, path, since)),
    ...(await sentBack(payload, path, since)),
  ]) {
    const [station, matter] = [_id.station?.toHexString() ?? '', _id.matter.toHexString()]
    const key = `${station} ${matter}`
    const before = rows.get(key) ?? { station, matter, cases: 0, troubled: 0 }
    const all = before.cases + cases
    rows.set(key, { ...before, cases: all, troubled: Math.min(all, before.troubled + troubled) })
  }
  return [...rows.values()]
}
