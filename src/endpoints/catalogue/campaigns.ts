import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { changeKinds } from '@/domain/catalogue/campaigns/lawChange'
import type { ItemCommand } from '@/domain/catalogue/campaigns/rules'
import { campaignText as say } from '@/i18n/campaigns'
import { announceLawChange } from '@/operations/catalogue/campaigns/announceLawChange'
import { closeCampaign } from '@/operations/catalogue/campaigns/closeCampaign'
import { commandItem } from '@/operations/catalogue/campaigns/commandItem'
import { previewLawChange } from '@/operations/catalogue/campaigns/previewLawChange'
import type { Campaign, CampaignItem } from '@/payload-types'
import { postingJson } from '../answering'
import { bodyOf } from './body'

const text = (most: number) => z.string({ error: say.badRequest }).max(most, say.badRequest)
const commandId = z.uuid({ error: say.badCommandId })

/** A change of a law as it is sent. What is empty or too long for the rules is theirs to refuse in words. */
export const lawChangeBody = z.object({
  law: text(40),
  kind: z.enum(changeKinds.map(({ value }) => value) as ['amended'], { error: say.badRequest }),
  from: text(40),
  source: text(2000),
  articles: z
    .array(
      z.object({
        number: text(200),
        newText: text(20_000).optional(),
        replacedBy: text(2000).optional(),
      }),
      { error: say.badRequest },
    )
    .max(300, say.badRequest)
    .default([]),
  successor: text(40).optional(),
})

/** What is sent with the announcement itself. */
export const announcing = z.object({ commandId, digest: text(60).optional() })

/** What is sent to close a campaign. */
export const closing = z.object({ commandId, reason: text(2000).default('') })

const said = { text: text(4000).default('') }

/** A command on an item as it is sent. */
export const itemCommandBody = z.discriminatedUnion(
  'command',
  [
    z.object({ commandId, command: z.literal('no-change'), ...said }),
    z.object({ commandId, command: z.literal('changed'), ...said }),
    z.object({ commandId, command: z.literal('reopen'), ...said }),
    z.object({ commandId, command: z.literal('reassign'), owner: text(40).default('') }),
    z.object({ commandId, command: z.literal('reschedule'), dueOn: text(40).default('') }),
  ],
  { error: say.badRequest },
)

/** The command in a body. */
export function itemCommandOf(body: z.infer<typeof itemCommandBody>): ItemCommand {
  switch (body.command) {
    case 'reassign':
      return { name: 'reassign', input: { owner: body.owner } }
    case 'reschedule':
      return { name: 'reschedule', input: { dueOn: body.dueOn } }
    default:
      return { name: body.command, input: { text: body.text } }
  }
}

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

const standing = ({ id, state, subject, matters, items, itemsLeft }: Campaign) => ({
  id,
  state,
  subject,
  matters,
  items,
  itemsLeft: itemsLeft ?? null,
})

const itemStanding = ({ id, state, answer, dueOn }: CampaignItem) => ({
  id,
  state,
  answer: answer ?? null,
  dueOn,
})

/**
 * Changes of laws over HTTP: `POST /api/campaigns/preview` says what one would reach, `/announce` does it, and
 * `/:id/close` ends it.
 */
export const campaignEndpoints: Endpoint[] = [
  postingJson('/preview', async (req) => {
    const input = lawChangeBody.parse(await bodyOf(req))
    return previewLawChange({ req, input, now: new Date() })
  }),
  postingJson('/announce', async (req) => {
    const body = await bodyOf(req)
    const input = lawChangeBody.parse(body)
    const carried = announcing.parse(body)
    const now = new Date()
    const { campaign, isRepeat } = await announceLawChange({ req, input, ...carried, now })
    return { ...standing(campaign), isRepeat }
  }),
  postingJson('/:id/close', async (req) => {
    const carried = closing.parse(await bodyOf(req))
    const input = { req, id: idIn(req), ...carried, now: new Date() }
    const { campaign, isRepeat } = await closeCampaign(input)
    return { ...standing(campaign), isRepeat }
  }),
]

/** Commands on items: `POST /api/campaign-items/:id/command`. */
export const campaignItemEndpoints: Endpoint[] = [
  postingJson('/:id/command', async (req) => {
    const body = itemCommandBody.parse(await bodyOf(req))
    const { item, isRepeat } = await commandItem({
      req,
      id: idIn(req),
      commandId: body.commandId,
      command: itemCommandOf(body),
      now: new Date(),
    })
    return { ...itemStanding(item), isRepeat }
  }),
]
