import type { Document } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { StateCount } from '@/domain/catalogue/campaigns/progress'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection, sessionOf } from '@/operations/platform/nativeCollection'

/**
 * How many items stand in which state, by kind, and how many of them are past their due date. Whoever asks for a person
 * says in `match` what she may see.
 * @param match over indexed fields of items
 */
export async function stateCounts(
  req: PayloadRequest,
  match: Document,
  today: PlainDate,
): Promise<StateCount[]> {
  const rows = await nativeCollection(req.payload, 'campaign-items')
    .aggregate<{ _id: Pick<StateCount, 'kind' | 'state'>; count: number; late: number }>(
      [
        { $match: match },
        {
          $group: {
            _id: { kind: '$kind', state: '$state' },
            count: { $sum: 1 },
            late: { $sum: { $cond: [{ $lt: ['$dueOn', today] }, 1, 0] } },
          },
        },
      ],
      { session: await sessionOf(req) },
    )
    .toArray()
  return rows.map(({ _id, count, late }) => ({ ..._id, count, late }))
}
