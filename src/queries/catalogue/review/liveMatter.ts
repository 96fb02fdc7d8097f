import type { PayloadRequest } from 'payload'
import { reviewScope } from '@/access/reviews'
import { personOf } from '@/access/roles'
import { isRecordId } from '@/domain/platform/recordId'
import type { Matter } from '@/payload-types'

/**
 * A published matter whose review concerns the person.
 * @returns null for an unknown one, one of another department, and one that is out of use
 */
export async function liveMatter(req: PayloadRequest, id: string): Promise<Matter | null> {
  const scope = reviewScope(personOf(req))
  if (!scope || !isRecordId(id)) return null
  const { docs } = await req.payload.find({
    collection: 'matters',
    where: { and: [{ id: { equals: id } }, { _status: { equals: 'published' } }, scope] },
    populate: { departments: { name: true, shortName: true }, users: { name: true } },
    limit: 1,
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
