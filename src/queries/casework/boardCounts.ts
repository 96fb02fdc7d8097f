import type { Document } from 'mongodb'
import type { Payload } from 'payload'
import type { Counted } from '@/domain/casework/board'
import { receivedFrom } from '@/domain/casework/board'
import type { Reach } from '@/domain/casework/reach'
import type { Party } from '@/domain/casework/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { boardIndex, startedIndex } from '@/operations/casework/caseIndexes'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { CaseDays } from './casePlan'

/** How many matters the board names. */
const mostMatters = 10

/** What the database counts for a board; departments and matters by id. */
export interface BoardCounts {
  party: Counted<Party>[]
  path: Counted<string>[]
  department: Counted<string>[]
  /** Those that are late most, with all their open cases. */
  matter: Counted<string>[]
  received: { on: PlainDate; count: number }[]
}

interface Group<Key> {
  _id: { key: Key; standing: Counted<Key>['standing'] }
  count: number
}

interface Facets {
  party: Group<Party>[]
  path: Group<string>[]
  department: Group<unknown>[]
  matter: { _id: unknown; counted: { standing: Counted<string>['standing']; count: number }[] }[]
}

const standing = ({ today, nearUntil }: CaseDays): Document => ({
  $switch: {
    branches: [
      { case: { $lte: ['$dueOn', ''] }, then: 'untimed' },
      { case: { $lt: ['$dueOn', today] }, then: 'late' },
      { case: { $lte: ['$dueOn', nearUntil] }, then: 'near' },
    ],
    default: 'in-time',
  },
})

const by = (field: string): Document[] => [
  { $group: { _id: { key: `$${field}`, standing: '$standing' }, count: { $sum: 1 } } },
]

const lateMatters: Document[] = [
  { $group: { _id: { key: '$matter', standing: '$standing' }, count: { $sum: 1 } } },
  {
    $group: {
      _id: '$_id.key',
      late: { $sum: { $cond: [{ $eq: ['$_id.standing', 'late'] }, '$count', 0] } },
      counted: { $push: { standing: '$_id.standing', count: '$count' } },
    },
  },
  { $match: { late: { $gt: 0 } } },
  { $sort: { late: -1, _id: 1 } },
  { $limit: mostMatters },
]

/** Counts the open cases that are seen from somewhere, by all that a board shows. */
export const openPipeline = (reach: Reach, days: CaseDays): Document[] => [
  { $match: { reach, party: { $gt: '' } } },
  {
    $project: {
      _id: 0,
      party: 1,
      department: 1,
      matter: 1,
      originPath: 1,
      standing: standing(days),
    },
  },
  {
    $facet: {
      party: by('party'),
      path: by('originPath'),
      department: by('department'),
      matter: lateMatters,
    },
  },
]

const flat = <Key>(groups: readonly Group<unknown>[], keyOf: (key: unknown) => Key) =>
  groups.map(({ _id, count }) => ({ key: keyOf(_id.key), standing: _id.standing, count }))

/**
 * Counts the open cases that are seen from somewhere, in one pass over one index, and what was received in
 * the spans that end today.
 */
export async function boardCounts(
  payload: Payload,
  { reach, days }: { reach: Reach; days: CaseDays },
): Promise<BoardCounts> {
  const cases = nativeCollection<Document>(payload, 'cases')
  const [open] = await cases
    .aggregate<Facets>(openPipeline(reach, days), { hint: boardIndex })
    .toArray()
  const { week, month } = receivedFrom(days.today)
  const received = await cases
    .aggregate<{ _id: PlainDate; count: number }>(
      [
        { $match: { reach, startedOn: { $gte: week < month ? week : month, $lte: days.today } } },
        { $group: { _id: '$startedOn', count: { $sum: 1 } } },
      ],
      { hint: startedIndex('started') },
    )
    .toArray()
  return {
    party: flat(open?.party ?? [], (key) => key as Party),
    path: flat(open?.path ?? [], String),
    department: flat(open?.department ?? [], String),
    matter: (open?.matter ?? []).flatMap(({ _id, counted }) =>
      counted.map((one) => ({ key: String(_id), ...one })),
    ),
    received: received.map(({ _id, count }) => ({ on: _id, count })),
  }
}
