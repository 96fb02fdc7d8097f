import type { ClientSession, Document, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { undecidedStatuses } from '@/domain/casework/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '../../platform/nativeCollection'

type Counts = Map<string, number>

async function counted(
  payload: Payload,
  name: string,
  match: Document,
  session?: ClientSession,
): Promise<Counts> {
  const rows = await nativeCollection(payload, name)
    .aggregate<{ _id: ObjectId; count: number }>(
      [{ $match: match }, { $group: { _id: '$matter', count: { $sum: 1 } } }],
      { session },
    )
    .toArray()
  return new Map(rows.map(({ _id, count }) => [String(_id), count]))
}

/** How many agents know each matter: they get the lesson on its next edition. */
export const learnersByMatter = (
  payload: Payload,
  matters: readonly ObjectId[],
  session?: ClientSession,
): Promise<Counts> => counted(payload, 'competences', { matter: { $in: [...matters] } }, session)

/** Sheets that hang at stations: how many of each matter and fingerprint. */
export async function hangingByMatter(
  payload: Payload,
  matters: readonly ObjectId[],
  session?: ClientSession,
): Promise<Map<string, { fingerprint: string; count: number }[]>> {
  const rows = await nativeCollection(payload, 'postings')
    .aggregate<{ _id: { matter: ObjectId; fingerprint: string }; count: number }>(
      [
        { $match: { matter: { $in: [...matters] }, state: { $in: ['current', 'stale'] } } },
        {
          $group: {
            _id: { matter: '$matter', fingerprint: '$fingerprint' },
            count: { $sum: 1 },
          },
        },
      ],
      { session },
    )
    .toArray()
  const found = new Map<string, { fingerprint: string; count: number }[]>()
  for (const { _id, count } of rows) {
    const id = String(_id.matter)
    found.set(id, [...(found.get(id) ?? []), { fingerprint: _id.fingerprint, count }])
  }
  return found
}

/** Cases that began before a day and wait for a decision, by matter and edition. */
export async function undecidedByMatter(
  payload: Payload,
  matters: readonly ObjectId[],
  before: PlainDate,
  session?: ClientSession,
): Promise<Map<string, { edition: string; count: number }[]>> {
  const rows = await nativeCollection(payload, 'cases')
    .aggregate<{ _id: { matter: ObjectId; edition: ObjectId }; count: number }>(
      [
        {
          $match: {
            matter: { $in: [...matters] },
            party: { $gt: '' },
            status: { $in: [...undecidedStatuses] },
            startedOn: { $lt: before },
          },
        },
        { $group: { _id: { matter: '$matter', edition: '$edition' }, count: { $sum: 1 } } },
      ],
      { session },
    )
    .toArray()
  const found = new Map<string, { edition: string; count: number }[]>()
  for (const { _id, count } of rows) {
    const id = String(_id.matter)
    found.set(id, [...(found.get(id) ?? []), { edition: String(_id.edition), count }])
  }
  return found
}
