import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { hasChanges } from '@/access/campaigns'
import type { Campaign } from '@/payload-types'

/** The changes of a law, the newest first, as far as the person sees them. */
export async function changesOfLaw(
  req: PayloadRequest,
  lawId: string,
): Promise<Pick<Campaign, 'id' | 'subject' | 'kind' | 'from' | 'state'>[]> {
  const user = personOf(req)
  if (!hasChanges(user)) return []
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { law: { equals: lawId } },
    select: { subject: true, kind: true, from: true, state: true },
    sort: '-id',
    limit: 20,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  return docs
}
