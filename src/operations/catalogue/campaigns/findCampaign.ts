import type { PayloadRequest } from 'payload'
import { campaignText as say } from '@/i18n/campaigns'
import type { Campaign, CampaignItem } from '@/payload-types'
import { findVisible } from '../../findVisible'

/**
 * A campaign by its id, with the person's own access.
 * @throws Refusal 401, or 404 when it is unknown or not hers to see
 */
export const findCampaign = (req: PayloadRequest, id: string): Promise<Campaign> =>
  findVisible(req, { collection: 'campaigns', id, unknown: say.unknown })

/**
 * An item by its id, with the person's own access.
 * @throws Refusal 401, or 404 when it is unknown or not hers to see
 */
export const findItem = (req: PayloadRequest, id: string): Promise<CampaignItem> =>
  findVisible(req, { collection: 'campaign-items', id, unknown: say.unknownItem })
