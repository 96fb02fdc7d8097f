import type { CollectionSlug, DataFromCollectionSlug, PayloadRequest } from 'payload'
import { Refusal } from './refusal'
import { requirePerson } from './requirePerson'

/**
 * A record by its id, with the person's own access.
 * @param unknown what to say when it is unknown or not hers to see
 * @throws Refusal 401 or 404
 */
export async function findVisible<Slug extends CollectionSlug>(
  req: PayloadRequest,
  { collection, id, unknown }: { collection: Slug; id: string; unknown: string },
): Promise<DataFromCollectionSlug<Slug>> {
  requirePerson(req)
  const found = /^[a-f\d]{24}$/i.test(id)
    ? await req.payload.findByID({
        collection,
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        user: req.user,
        req,
      })
    : null
  if (!found) throw new Refusal({ kind: 'not-found', message: unknown })
  return found as DataFromCollectionSlug<Slug>
}
