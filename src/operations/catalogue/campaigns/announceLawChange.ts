import type { PayloadRequest } from 'payload'
import type { LawChange } from '@/domain/catalogue/campaigns/lawChange'
import { sayChange, subjectOf } from '@/domain/catalogue/campaigns/subject'
import { lawAfter, textOn } from '@/domain/catalogue/campaigns/wordings'
import { type UnderWay, mostAtOnce } from '@/domain/catalogue/campaigns/underWay'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { campaignText as say } from '@/i18n/campaigns'
import type { Campaign, Law } from '@/payload-types'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { byOfStep, once, repeatedCommand } from '../../repeated'
import { knownLaw, storedArticles } from './knownLaw'
import { openItems } from './openItems'
import { type CampaignPlan, planCampaign } from './planCampaign'
import { type LawChangeInput, announcingPerson, readChange } from './readChange'
import { settleLater } from './settleCampaign'
import { tellOpened } from './tellOpened'

const write = { depth: 0, overrideAccess: true } as const

/** The law with the change in it. */
async function writeLaw(
  req: PayloadRequest,
  law: Law,
  change: LawChange,
  today: PlainDate,
): Promise<void> {
  const { articles, ...after } = lawAfter(knownLaw(law), change, today)
  await req.payload.update({
    collection: 'laws',
    id: law.id,
    data: { ...after, articles: storedArticles(law, articles) },
    ...write,
    req,
  })
}

function campaignData(law: Law, change: LawChange, plan: CampaignPlan, today: PlainDate) {
  const known = knownLaw(law)
  const numbers = change.articles.map(({ number }) => number)
  return {
    subject: subjectOf(law.title, numbers),
    law: law.id,
    kind: change.kind,
    from: change.from,
    source: change.source,
    articles: change.articles.map((one) => {
      const article = known.articles.find(({ number }) => number === one.number)
      return { ...one, oldText: article && textOn(article, change.from) }
    }),
    successor: change.successor?.id,
    state: 'open' as const,
    isSwitched: change.from <= today,
    departments: [...plan.departments.keys()],
    matters: plan.matters.length,
    items: plan.items.length,
    openedOn: today,
  }
}

/** What announcing gave. */
export interface Announced {
  campaign: Campaign
  isRepeat: boolean
}

/**
 * Announces that a law changes: the law keeps old and new text with their days, and a campaign is opened with an item
 * for everything that the change touches, its owner and its due date; all in one transaction, and once however often the
 * request comes. The items of a law that very many matters rest on are written by a job that the transaction queues.
 * @param digest of the preview that the person agreed to; left out, nothing is compared
 * @throws Refusal 400 with every fault, 401, 403, 404; 409 when the reach is another than in the preview
 */
export async function announceLawChange({
  req,
  commandId,
  input,
  digest,
  now,
}: {
  req: PayloadRequest
  commandId: string
  input: LawChangeInput
  digest?: string
  now: Date
}): Promise<Announced> {
  const person = announcingPerson(req)
  const today = plainDateOf(now)
  const run = async (): Promise<Campaign> => {
    const { law, change } = await readChange(req, input)
    const plan = await planCampaign(req, { law, change, today })
    if (digest !== undefined && digest !== plan.digest) {
      throw new Refusal({ kind: 'conflict', message: say.moved })
    }
    await writeLaw(req, law, change, today)
    const sentence = sayChange(law.title, change)
    const detail = say.opened(sentence, plan.matters.length, plan.items.length)
    const isLarge = plan.items.length > mostAtOnce
    const campaign = await req.payload.create({
      collection: 'campaigns',
      data: {
        ...campaignData(law, change, plan, today),
        ...(isLarge ? { underWay: 'opening' satisfies UnderWay } : {}),
        openedBy: person.id,
        history: [{ at: now.toISOString(), by: person.id, command: 'open', detail }],
        commandIds: [commandId],
      },
      ...write,
      req,
    })
    if (isLarge) {
      await settleLater(req, campaign.id)
    } else {
      const { from } = change
      const rows = await openItems(req, { campaignId: campaign.id, plan, from, commandId, now })
      await tellOpened(req, { campaign, change, title: law.title, rows, now })
    }
    await recordAudit({
      req,
      action: 'change-announced',
      subject: `法规 ${law.title}`,
      subjectId: campaign.id,
      detail,
    })
    return campaign
  }
  const { result, isRepeat } = await once({
    req,
    known: () =>
      repeatedCommand(req, {
        collection: 'campaigns',
        commandId,
        byOf: (found) => byOfStep(found, commandId),
      }),
    run,
  })
  return { campaign: result, isRepeat }
}
