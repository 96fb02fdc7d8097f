import type { Payload } from 'payload'
import { announceLawChange } from '@/operations/catalogue/campaigns/announceLawChange'
import { commandItem } from '@/operations/catalogue/campaigns/commandItem'
import { lawChange } from './content/lawChange'
import { requestOf } from './requestOf'
import { demonstrationPrefix } from './writeCases'

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/**
 * Announces a change of a law, and lets the department answer its first item: the demonstration has a campaign in
 * progress.
 * @returns how many items it has
 */
export async function writeCampaign({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const { docs: laws } = await payload.find({
    collection: 'laws',
    where: { title: { equals: lawChange.law } },
    ...everything,
  })
  const [law] = laws
  if (!law) throw new Error(`The demonstration has no law called ${lawChange.law}`)
  const { from, source, article } = lawChange
  const { campaign } = await announceLawChange({
    req: await requestOf(payload, 'coordinator'),
    commandId: `${demonstrationPrefix}law-change`,
    input: { law: law.id, kind: 'amended', from, source, articles: [article] },
    now,
  })
  const { docs: items } = await payload.find({
    collection: 'campaign-items',
    where: { campaign: { equals: campaign.id }, kind: { equals: 'matter' } },
    sort: 'matterCode',
    ...everything,
  })
  const [first] = items
  if (first) {
    await commandItem({
      req: await requestOf(payload, 'reviewer-mz'),
      id: first.id,
      commandId: `${demonstrationPrefix}law-change-answer`,
      command: { name: 'no-change', input: { text: lawChange.answer } },
      now,
    })
  }
  return campaign.items
}
