import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Campaign, Law } from '@/payload-types'
import { sessionOf } from '../../platform/nativeCollection'
import { changeOfCampaign } from './changeOfCampaign'
import { type ItemRow, itemRows } from './itemRows'
import { moveItems } from './moveItems'
import { openItems } from './openItems'
import { planCampaign } from './planCampaign'
import { tellOpened } from './tellOpened'

/** What a matter was when the change was announced; its items that join later are told from the same. */
const basesOf = (rows: readonly ItemRow[]) =>
  new Map(
    rows.flatMap((row): [string, Partial<ItemRow>][] => {
      const { kind, matter, baseEdition, savedAt, publishedAt } = row
      const base = { ...(baseEdition ? { baseEdition } : {}), savedAt, publishedAt }
      return kind === 'matter' ? [[matter.toHexString(), base]] : []
    }),
  )

/**
 * On the day when a change takes effect, adds what came under it since it was announced: cases that were taken and
 * sheets that were hung under the old text, matters that came to rest on it. What is done by then is not asked for.
 * Call it in a transaction.
 * @returns how many items joined
 */
export async function joinItems(
  req: PayloadRequest,
  { campaign, law, now }: { campaign: Campaign; law: Law; now: Date },
): Promise<number> {
  const session = await sessionOf(req)
  const items = itemRows(req.payload)
  const own = { campaign: new ObjectId(campaign.id) }
  const rows = await items.find(own, { session }).toArray()
  const bases = basesOf(rows)
  const change = changeOfCampaign(campaign)
  const also = new Set(bases.keys())
  const plan = await planCampaign(req, { law, change, today: campaign.openedOn, also })
  const known = new Set(rows.map(({ key }) => key))
  const missing = plan.items.filter(({ key }) => !known.has(key))
  if (missing.length === 0) return 0
  const opened = await openItems(req, {
    campaignId: campaign.id,
    plan: { ...plan, items: missing },
    from: campaign.from,
    commandId: `join ${campaign.id}`,
    bases,
    now,
  })
  const matters = new Map(opened.map(({ matter }) => [matter.toHexString(), matter]))
  await moveItems({ req, matters: [...matters.values()], now })
  const ids = { _id: { $in: opened.map(({ _id }) => _id) } }
  await items.deleteMany({ ...ids, isOpen: false }, { session })
  const joined = await items.find(ids, { session }).toArray()
  if (joined.length === 0) return 0
  const departments = new Set([
    ...(campaign.departments ?? []).flatMap((one) => idOf(one) ?? []),
    ...joined.map(({ department }) => department.toHexString()),
  ])
  const newMatters = joined.filter(({ kind }) => kind === 'matter').length
  await req.payload.update({
    collection: 'campaigns',
    id: campaign.id,
    data: {
      departments: [...departments],
      items: campaign.items + joined.length,
      matters: campaign.matters + newMatters,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await tellOpened(req, {
    campaign,
    change,
    title: law.title,
    rows: joined,
    occasion: ' joined',
    now,
  })
  return joined.length
}
