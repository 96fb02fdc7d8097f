import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import type { CampaignState } from '@/domain/catalogue/campaigns/closing'
import { type Progress, progressOf } from '@/domain/catalogue/campaigns/progress'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { Campaign } from '@/payload-types'
import { hasChanges } from '@/access/campaigns'
import { seenItems } from './seenItems'
import { stateCounts } from './stateCounts'

const pageSize = 20

/** A campaign as a line, with how far the items that the person sees have come. */
export interface CampaignLine {
  campaign: Pick<Campaign, 'id' | 'subject' | 'kind' | 'from' | 'matters' | 'closedOn'>
  progress: Progress
}

/**
 * Campaigns, the newest first, with the person's own access.
 * @param page from 1
 */
export async function listCampaigns(
  req: PayloadRequest,
  { state, page, now }: { state: CampaignState; page: number; now: Date },
): Promise<{ lines: CampaignLine[]; isMore: boolean }> {
  const user = personOf(req)
  const seen = user && seenItems(user)
  if (!user || !seen || !hasChanges(user)) return { lines: [], isMore: false }
  const found = await req.payload.find({
    collection: 'campaigns',
    where: { state: { equals: state } },
    select: { subject: true, kind: true, from: true, matters: true, closedOn: true },
    sort: '-id',
    limit: pageSize,
    page,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  const today = plainDateOf(now)
  const lines: CampaignLine[] = []
  for (const campaign of found.docs) {
    const counts = await stateCounts(req, { ...seen, campaign: new ObjectId(campaign.id) }, today)
    lines.push({ campaign, progress: progressOf(counts) })
  }
  return { lines, isMore: found.hasNextPage }
}
