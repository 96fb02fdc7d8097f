import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { closingRefusal } from '@/domain/catalogue/campaigns/closing'
import { progressOf } from '@/domain/catalogue/campaigns/progress'
import { type UnderWay, mostAtOnce } from '@/domain/catalogue/campaigns/underWay'
import { plainDateOf } from '@/domain/platform/plainDate'
import { campaignText as say } from '@/i18n/campaigns'
import type { Campaign } from '@/payload-types'
import { stateCounts } from '@/queries/catalogue/campaigns/stateCounts'
import { recordAudit } from '../../platform/audit'
import { refuseWith } from '../../casework/refuseWith'
import { byOfStep, once, repeatedCommand } from '../../repeated'
import { requirePerson } from '../../requirePerson'
import { endItems } from './endItems'
import { findCampaign } from './findCampaign'
import { settleLater } from './settleCampaign'

/** Closing a campaign, as a person asks for it. */
export interface CloseInput {
  req: PayloadRequest
  id: string
  commandId: string
  /** Needed while items are not done. */
  reason: string
  now: Date
}

async function close({ req, id, commandId, reason, now }: CloseInput): Promise<Campaign> {
  const person = requirePerson(req)
  const campaign = await findCampaign(req, id)
  const today = plainDateOf(now)
  const counts = await stateCounts(req, { campaign: new ObjectId(id) }, today)
  const { total, done } = progressOf(counts)
  const isCoordinator = hasRole(person, 'coordinator')
  const refused = closingRefusal(campaign, { total, done }, { isCoordinator, reason })
  if (refused) throw refuseWith([refused], ['closed-already', 'opening-still'])
  const isLarge = total > mostAtOnce
  if (isLarge) await settleLater(req, id)
  else await endItems(req, id, now)
  const detail = reason.trim() || undefined
  const { commandIds } = await req.payload.findByID({
    collection: 'campaigns',
    id,
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const step = { at: now.toISOString(), by: person.id, command: 'close', detail }
  const closed = await req.payload.update({
    collection: 'campaigns',
    id,
    data: {
      state: 'closed',
      ...(isLarge ? { underWay: 'closing' satisfies UnderWay } : {}),
      closedOn: today,
      closedBy: person.id,
      closeReason: detail,
      itemsLeft: total - done,
      history: [...(campaign.history ?? []), step],
      commandIds: [...commandIds, commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await recordAudit({
    req,
    action: 'change-closed',
    subject: campaign.subject,
    subjectId: id,
    detail: detail ?? say.closed(campaign.subject),
  })
  return closed
}

/**
 * Closes a campaign: nothing of it is asked of anybody any more, and what was answered stays to be read.
 * @throws Refusal 400 when items are left and no reason is given, 401, 403, 404; 409 when it is closed already
 */
export async function closeCampaign(
  input: CloseInput,
): Promise<{ campaign: Campaign; isRepeat: boolean }> {
  const { req, id, commandId } = input
  const { result, isRepeat } = await once({
    req,
    known: () =>
      repeatedCommand(req, {
        collection: 'campaigns',
        commandId,
        isFor: (found) => found.id === id,
        byOf: (found) => byOfStep(found, commandId),
      }),
    run: () => close(input),
  })
  return { campaign: result, isRepeat }
}
