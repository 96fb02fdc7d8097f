import type { PayloadRequest } from 'payload'
import { reviewScope } from '@/access/reviews'
import { personOf } from '@/access/roles'
import type { MatterReport } from '@/payload-types'
import { mostReviews } from './dueReviews'

/** Reports that wait for an answer of the person's department, the oldest first. */
export async function openReports(
  req: PayloadRequest,
  { page }: { page: number },
): Promise<{ reports: MatterReport[]; isMore: boolean }> {
  const scope = reviewScope(personOf(req))
  if (!scope) return { reports: [], isMore: false }
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'matter-reports',
    where: { and: [scope, { state: { equals: 'open' } }] },
    sort: ['reportedAt', 'id'],
    limit: mostReviews,
    page,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { reports: docs, isMore: hasNextPage }
}
