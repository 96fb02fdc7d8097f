import { randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { plainDateOf } from '@/domain/platform/plainDate'
import { announceLawChange } from '@/operations/catalogue/campaigns/announceLawChange'
import { closeCampaign } from '@/operations/catalogue/campaigns/closeCampaign'
import { itemRows } from '@/operations/catalogue/campaigns/itemRows'
import { previewLawChange } from '@/operations/catalogue/campaigns/previewLawChange'
import type { LawChangeInput } from '@/operations/catalogue/campaigns/readChange'
import { settleCampaign } from '@/operations/catalogue/campaigns/settleCampaign'
import { watchCampaigns } from '@/operations/catalogue/campaigns/watchCampaigns'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { campaignView } from '@/queries/catalogue/campaigns/campaignView'
import { listCampaigns } from '@/queries/catalogue/campaigns/listCampaigns'
import { listItems } from '@/queries/catalogue/campaigns/listItems'
import { scaleArticle } from '@/seed/scale/fillLawReach'
import { timeOf } from './measure'

/** What people and the clock do with a change of a law, in this order. */
export const campaignSteps = [
  'preview',
  'announcing',
  'writing its items (job)',
  'page of the campaign',
  'list of campaigns',
  "an owner's list",
  'one look of watch-campaigns (job)',
  'closing',
  'letting go of its items (job)',
] as const

export type CampaignStep = (typeof campaignSteps)[number]

/** What a step took. */
export interface Took {
  ms: number
  /** How often the database was asked; what is written is not counted. */
  queries: number
}

/** What a round came to. */
export interface CampaignRound {
  items: number
  steps: Record<CampaignStep, Took>
}

/** Counts the commands that a piece of work sends, by the server's own count. */
async function queriesOf(req: PayloadRequest, work: () => Promise<unknown>): Promise<Took> {
  const { db } = req.payload.db.connection
  const asked = async (): Promise<number> => {
    const status = await db?.admin().serverStatus()
    const { query = 0, command = 0, getmore = 0 } = status?.opcounters ?? {}
    return query + command + getmore
  }
  const before = await asked()
  const ms = await timeOf(work)
  return { ms, queries: (await asked()) - before }
}

/** Announces a change that all made-up matters rest on, follows it to its end, and takes it away again. */
export async function campaignRound(
  reqs: { coordinator: PayloadRequest; editor: PayloadRequest },
  law: string,
): Promise<CampaignRound> {
  const { coordinator, editor } = reqs
  const { payload } = coordinator
  const laws = nativeCollection(payload, 'laws')
  const before = await laws.findOne({ _id: new ObjectId(law) })
  const now = new Date()
  const today = plainDateOf(now)
  const input: LawChangeInput = {
    law,
    kind: 'amended',
    from: today,
    source: '测试令',
    articles: [{ number: scaleArticle, newText: '新的条文。' }],
  }
  let id = ''
  let items = 0
  const settle = () => settleCampaign({ payload, campaignId: id, now })
  const steps: Record<CampaignStep, () => Promise<unknown>> = {
    preview: () => previewLawChange({ req: coordinator, input, now }),
    announcing: async () => {
      const commandId = randomUUID()
      const { campaign } = await announceLawChange({ req: coordinator, commandId, input, now })
      id = campaign.id
      items = campaign.items
    },
    'writing its items (job)': settle,
    'page of the campaign': () =>
      campaignView(coordinator, { id, filters: { whose: 'open', page: 1 }, today }),
    'list of campaigns': () => listCampaigns(coordinator, { state: 'open', page: 1, now }),
    "an owner's list": () => listItems(editor, { filters: { whose: 'mine', page: 1 }, today }),
    'one look of watch-campaigns (job)': () => watchCampaigns({ payload, now }),
    closing: () =>
      closeCampaign({ req: coordinator, id, commandId: randomUUID(), reason: '量完了。', now }),
    'letting go of its items (job)': settle,
  }
  const took = {} as CampaignRound['steps']
  for (const step of campaignSteps) took[step] = await queriesOf(coordinator, steps[step])
  await itemRows(payload).deleteMany({ campaign: new ObjectId(id) })
  await nativeCollection(payload, 'campaigns').deleteOne({ _id: new ObjectId(id) })
  if (before) await laws.replaceOne({ _id: before._id }, before)
  return { items, steps: took }
}
