import { type Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { LackedOf, Span, ToldCounts } from '@/domain/casework/toldOnce'
import { startedIndex, toldIndex } from '@/operations/casework/caseIndexes'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** The figures of a matter, by its id. */
export interface MatterCounts extends ToldCounts {
  matter: string
}

/** In how many cases of a matter a material was told to be missing. */
export interface MaterialCounts {
  /** Id. */
  matter: string
  /** Code. */
  material: string
  cases: number
}

const days = ({ from, to }: Span) => ({ $gte: from, $lte: to })
const many = (field: string, from: number): Document => ({
  $sum: { $cond: [{ $gte: [`$${field}`, from] }, 1, 0] },
})

/** What a department's cases of a period had to be told, by matter; read from one index alone. */
export const toldPipeline = (department: string, span: Span): Document[] => [
  {
    $match: {
      department: new ObjectId(department),
      startedOn: days(span),
      isTaken: true,
    },
  },
  {
    $group: {
      _id: '$matter',
      taken: { $sum: 1 },
      told: many('noticeCount', 1),
      again: many('noticeCount', 2),
      notices: { $sum: '$noticeCount' },
      back: many('sentBackCount', 1),
    },
  },
]

/** The figures of a department's matters in a period. */
export async function matterCounts(
  payload: Payload,
  { department, span }: { department: string; span: Span },
): Promise<MatterCounts[]> {
  const groups = await nativeCollection(payload, 'cases')
    .aggregate<ToldCounts & { _id: ObjectId }>(toldPipeline(department, span), { hint: toldIndex })
    .toArray()
  return groups.map(({ _id, ...counts }) => ({ matter: _id.toHexString(), ...counts }))
}

/** Which materials a department's cases of a period lacked, by matter; only cases that were told are read. */
export async function materialCounts(
  payload: Payload,
  { department, span }: { department: string; span: Span },
): Promise<MaterialCounts[]> {
  const groups = await nativeCollection(payload, 'cases')
    .aggregate<{ _id: { matter: ObjectId; material: string }; cases: number }>(
      [
        {
          $match: {
            reach: department,
            startedOn: days(span),
            noticeCount: { $gt: 0 },
            isTaken: true,
          },
        },
        { $unwind: '$lacked' },
        { $group: { _id: { matter: '$matter', material: '$lacked' }, cases: { $sum: 1 } } },
      ],
      { hint: startedIndex('told') },
    )
    .toArray()
  return groups.map(({ _id, cases }) => ({
    matter: _id.matter.toHexString(),
    material: _id.material,
    cases,
  }))
}

/** Cases of a matter in a span, and in how many of them each material was told to be missing. */
export async function lackedIn(
  payload: Payload,
  { department, matter, span }: { department: string; matter: string; span: Span },
): Promise<{ taken: number; lackedOf: (material: string) => LackedOf; materials: string[] }> {
  const [found] = await nativeCollection(payload, 'cases')
    .aggregate<{ taken: { count: number }[]; lacked: { _id: string; count: number }[] }>(
      [
        {
          $match: {
            reach: department,
            matter: new ObjectId(matter),
            startedOn: days(span),
            isTaken: true,
          },
        },
        { $project: { lacked: 1 } },
        {
          $facet: {
            taken: [{ $count: 'count' }],
            lacked: [{ $unwind: '$lacked' }, { $group: { _id: '$lacked', count: { $sum: 1 } } }],
          },
        },
      ],
      { hint: startedIndex('matter') },
    )
    .toArray()
  const taken = found?.taken[0]?.count ?? 0
  const byCode = new Map(found?.lacked.map(({ _id, count }) => [_id, count]))
  return {
    taken,
    lackedOf: (material) => ({ lacked: byCode.get(material) ?? 0, taken }),
    materials: [...byCode.keys()],
  }
}
