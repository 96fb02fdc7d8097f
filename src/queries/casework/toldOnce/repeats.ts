import { type Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { Span } from '@/domain/casework/toldOnce'
import type { MissingMaterial } from '@/domain/casework/events'
import type { PlainDate } from '@/domain/platform/plainDate'
import { repeatIndex } from '@/operations/casework/caseIndexes'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** A notice that was not the first of its case, and why what it says was not said before. */
export interface Repeat {
  case: string
  number: string
  matter: string
  on: PlainDate
  reason: string
  /** Codes. */
  materials: string[]
}

interface Row {
  on: PlainDate
  data: { missing: MissingMaterial[]; repeatReason: string }
  case: { _id: ObjectId; number: string; matterName: string }
}

/** Repeated notices of a department's cases that were taken in a period, the newest first. */
export async function repeatsOf(
  payload: Payload,
  { department, span, most }: { department: string; span: Span; most: number },
): Promise<Repeat[]> {
  const steps: Document[] = [
    {
      $match: {
        department: new ObjectId(department),
        on: { $gte: span.from },
        kind: 'noticed',
        'data.repeatReason': { $gt: '' },
      },
    },
    { $sort: { on: -1, _id: -1 } },
    {
      $lookup: {
        from: 'cases',
        localField: 'case',
        foreignField: '_id',
        pipeline: [
          { $match: { startedOn: { $gte: span.from, $lte: span.to } } },
          { $project: { number: 1, matterName: 1 } },
        ],
        as: 'case',
      },
    },
    { $unwind: '$case' },
    { $limit: most },
    { $project: { on: 1, data: 1, case: 1 } },
  ]
  const rows = await nativeCollection(payload, 'case-events')
    .aggregate<Row>(steps, { hint: repeatIndex })
    .toArray()
  return rows.map(({ on, data, case: { _id, number, matterName } }) => ({
    case: _id.toHexString(),
    number,
    matter: matterName,
    on,
    reason: data.repeatReason,
    materials: data.missing.map(({ material }) => material),
  }))
}
