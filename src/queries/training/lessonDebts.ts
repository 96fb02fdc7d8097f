import type { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { stationNames } from './stationNames'

/** An agent who has lessons to do. */
export interface LessonDebt {
  name: string
  stationName: string
  open: number
  /** Of them, late. */
  late: number
  /** When the first of them is or was due. */
  firstDue: PlainDate
}

interface Row {
  _id: ObjectId
  name: string
  station?: ObjectId | null
  open: number
  late: number
  firstDue: PlainDate
}

/** So many are shown, whoever is late most first. */
const mostPeople = 200

/**
 * The agents in service of a place who have not done all their lessons, whoever is late first.
 * @param path from which down; '' is the county. The caller has checked that it is hers to see.
 */
export async function lessonDebts(
  req: PayloadRequest,
  { path, today }: { path: string; today: PlainDate },
): Promise<LessonDebt[]> {
  const below = path ? pathsBelow(path) : null
  const rows = await nativeCollection(req.payload, 'lesson-acknowledgements')
    .aggregate<Row>([
      {
        $match: {
          acknowledgedAt: null,
          ...(below ? { path: { $gte: below.from, $lt: below.before } } : {}),
        },
      },
      {
        $group: {
          _id: '$user',
          name: { $first: '$name' },
          station: { $first: '$station' },
          open: { $sum: 1 },
          late: { $sum: { $cond: [{ $lt: ['$dueOn', today] }, 1, 0] } },
          firstDue: { $min: '$dueOn' },
        },
      },
      {
        $lookup: {
          from: 'users',
          localField: '_id',
          foreignField: '_id',
          pipeline: [{ $match: { active: { $ne: false } } }, { $project: { _id: 1 } }],
          as: 'account',
        },
      },
      { $match: { account: { $size: 1 } } },
      { $sort: { late: -1, firstDue: 1, name: 1 } },
      { $limit: mostPeople },
    ])
    .toArray()
  const names = await stationNames(
    req,
    rows.flatMap(({ station }) => station?.toHexString() ?? []),
  )
  return rows.map(({ name, station, open, late, firstDue }) => ({
    name,
    stationName: names.get(station?.toHexString() ?? '') ?? '',
    open,
    late,
    firstDue,
  }))
}
