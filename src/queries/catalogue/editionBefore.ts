import type { Payload, PayloadRequest, Where } from 'payload'
import { idOf } from '@/access/roles'
import type { Edition, Matter } from '@/payload-types'

interface Reader {
  payload: Payload
  req?: PayloadRequest
}

/** The edition with the highest number among those that `where` leaves. */
export async function newestEdition(
  { payload, req }: Reader,
  where: Where,
): Promise<Edition | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    where,
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/**
 * The edition that a draft is compared with: the latest that was not called off. The one that is issued ahead
 * for this very draft is left aside.
 */
export const editionBefore = (
  reader: Reader,
  { id, nextEdition }: Pick<Matter, 'id' | 'nextEdition'>,
): Promise<Edition | null> => {
  const next = idOf(nextEdition)
  return newestEdition(reader, {
    and: [
      { matter: { equals: id } },
      { calledOffOn: { exists: false } },
      ...(next ? [{ id: { not_equals: next } }] : []),
    ],
  })
}
