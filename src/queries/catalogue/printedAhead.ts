import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** Who printed sheets of an edition, for one station or for none. */
export interface PrintedAhead {
  /** Id; null for a print that names no station. */
  station: string | null
  /** Ids of users. */
  people: string[]
  copies: number
}

/** The prints of an edition by station: single sheets and those of kits. The index starts with the edition. */
export async function sheetsPrinted(
  req: PayloadRequest,
  editionId: string,
): Promise<PrintedAhead[]> {
  const rows = await nativeCollection(req.payload, 'prints')
    .aggregate<{ _id: ObjectId | null; people: ObjectId[]; copies: number }>([
      { $match: { edition: new ObjectId(editionId), kind: 'sheet' } },
      {
        $group: {
          _id: { $ifNull: ['$station', null] },
          people: { $addToSet: '$printedBy' },
          copies: { $sum: '$copies' },
        },
      },
      { $sort: { _id: 1 } },
    ])
    .toArray()
  return rows.map(({ _id, people, copies }) => ({
    station: _id ? _id.toHexString() : null,
    people: people.filter(Boolean).map((id) => id.toHexString()),
    copies,
  }))
}

/** Who opened a book of a later day that holds an edition; a book is logged as one. */
export async function booksPrinted(req: PayloadRequest, editionId: string): Promise<string[]> {
  const rows = await nativeCollection(req.payload, 'print-runs')
    .find<{ requestedBy: ObjectId }>(
      {
        aheadOn: { $gt: '' },
        kind: 'book',
        editions: new ObjectId(editionId),
        openedAt: { $ne: null },
      },
      { projection: { requestedBy: 1 } },
    )
    .toArray()
  return [...new Set(rows.map(({ requestedBy }) => requestedBy.toHexString()))]
}
