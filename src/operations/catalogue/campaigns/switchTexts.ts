import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { articlesOn } from '@/domain/catalogue/campaigns/wordings'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { inTransaction } from '../../transaction'
import { joinItems } from './joinItems'
import { knownLaw, lawById, storedArticles } from './knownLaw'

const write = { depth: 0, overrideAccess: true } as const

/** Puts one change into force, unless that was done meanwhile. */
async function switchOne(req: PayloadRequest, id: string, now: Date): Promise<void> {
  const { payload } = req
  const campaign = await payload.findByID({ collection: 'campaigns', id, ...write, req })
  if (campaign.isSwitched) return
  const law = await lawById(req, idOf(campaign.law) ?? '')
  if (law) {
    const articles = storedArticles(law, articlesOn(knownLaw(law).articles, plainDateOf(now)))
    await payload.update({
      collection: 'laws',
      id: law.id,
      data: { articles },
      ...write,
      req,
    })
    if (campaign.state === 'open') await joinItems(req, { campaign, law, now })
  }
  await payload.update({
    collection: 'campaigns',
    id,
    data: { isSwitched: true },
    ...write,
    req,
  })
}

/**
 * Puts the new text into the library of the laws whose change takes effect by today, from 00:00 in the county on, and
 * adds to their campaigns what came under the old text since they were announced. Doing it twice does no more.
 * @returns how many changes took effect
 */
export async function switchTexts({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { docs } = await payload.find({
    collection: 'campaigns',
    where: { isSwitched: { not_equals: true }, from: { less_than_equal: plainDateOf(now) } },
    select: { law: true },
    sort: 'from',
    pagination: false,
    ...write,
  })
  for (const { id } of docs) {
    const req = await createLocalReq({}, payload)
    await inTransaction({ req, run: () => switchOne(req, id, now) })
  }
  return docs.length
}
