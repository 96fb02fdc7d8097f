import { ObjectId } from 'mongodb'
import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import type { UnderWay } from '@/domain/catalogue/campaigns/underWay'
import type { Campaign } from '@/payload-types'
import { inTransaction } from '../../transaction'
import { changeOfCampaign } from './changeOfCampaign'
import { endItems } from './endItems'
import { itemRows } from './itemRows'
import { lawById } from './knownLaw'
import { openItems } from './openItems'
import { planCampaign } from './planCampaign'
import { tellOpened } from './tellOpened'

const everything = { depth: 0, overrideAccess: true } as const

const campaignIn = (req: PayloadRequest, id: string): Promise<Campaign | null> =>
  req.payload.findByID({
    collection: 'campaigns',
    id,
    disableErrors: true,
    showHiddenFields: true,
    ...everything,
    req,
  })

/** Marks a piece of work as done. */
const settled = (req: PayloadRequest, id: string, more: Partial<Campaign> = {}) =>
  req.payload.update({
    collection: 'campaigns',
    id,
    data: { ...more, underWay: null },
    ...everything,
    req,
  })

async function openRest(req: PayloadRequest, campaign: Campaign, now: Date): Promise<void> {
  const law = await lawById(req, idOf(campaign.law) ?? '')
  if (!law) return
  const change = changeOfCampaign(campaign)
  const plan = await planCampaign(req, { law, change, today: campaign.openedOn })
  const own = { campaign: new ObjectId(campaign.id) }
  const items = itemRows(req.payload)
  const written = await items.find(own, { projection: { key: 1 } }).toArray()
  const known = new Set(written.map(({ key }) => key))
  await openItems(req, {
    campaignId: campaign.id,
    plan: { ...plan, items: plan.items.filter(({ key }) => !known.has(key)) },
    from: campaign.from,
    commandId: campaign.commandIds[0] ?? campaign.id,
    // What happens to a matter from the announcement on counts.
    now: new Date(campaign.history?.[0]?.at ?? now),
  })
  await inTransaction({
    req,
    run: async () => {
      const latest = await campaignIn(req, campaign.id)
      if (latest?.underWay !== 'opening') return
      const rows = await items.find(own).toArray()
      await settled(req, campaign.id, {
        departments: [...new Set(rows.map(({ department }) => department.toHexString()))],
        matters: rows.filter(({ kind }) => kind === 'matter').length,
        items: rows.length,
      })
      await tellOpened(req, { campaign, change, title: law.title, rows, now })
    },
  })
}

/**
 * Goes on with what a large campaign has under way: its items are written, and then their owners are told; or they are
 * let go after it was closed. Cut off, it is taken up again where it stopped, and everything is there once.
 */
export async function settleCampaign({
  payload,
  campaignId,
  now,
}: {
  payload: Payload
  campaignId: string
  now: Date
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  const campaign = await campaignIn(req, campaignId)
  const underWay = campaign?.underWay as UnderWay | null | undefined
  if (campaign && underWay === 'opening') await openRest(req, campaign, now)
  if (campaign && underWay === 'closing') {
    await endItems(req, campaignId, now)
    await settled(req, campaignId)
  }
}

/** Has a job go on with a campaign, in the transaction of the request. */
export const settleLater = (req: PayloadRequest, campaignId: string) =>
  req.payload.jobs.queue({
    task: 'settle-campaign',
    queue: 'changes',
    input: { campaignId },
    req,
  })
