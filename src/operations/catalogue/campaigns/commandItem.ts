import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import {
  type ItemAfter,
  type ItemCommand,
  type ItemContext,
  handleItem,
  itemRelationsOf,
} from '@/domain/catalogue/campaigns/rules'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { itemPages } from '@/i18n/campaignPages'
import type { CampaignItem } from '@/payload-types'
import { notify } from '../../platform/notify'
import { refuseWith } from '../../casework/refuseWith'
import { byOfStep, once, repeatedCommand } from '../../repeated'
import { colleaguesOf, departmentPeople } from './campaignPeople'
import { findItem } from './findCampaign'
import { moveItems } from './moveItems'
import { campaignLink } from './tellOpened'

/** A command on an item, as a person gives it. */
export interface ItemCommandInput {
  req: PayloadRequest
  id: string
  /** Made by the page: a doubled or replayed request counts once. */
  commandId: string
  command: ItemCommand
  now: Date
}

async function contextOf(req: PayloadRequest, item: CampaignItem, now: Date): Promise<ItemContext> {
  const person = personOf(req)
  const department = idOf(item.department) ?? ''
  const people = (await departmentPeople(req, [department])).get(department)
  return {
    relations: person
      ? itemRelationsOf(
          {
            id: person.id,
            roles: person.roles,
            department: idOf(person.department) ?? undefined,
          },
          { owner: idOf(item.owner), department },
        )
      : [],
    today: plainDateOf(now),
    colleagues: people ? colleaguesOf(people).map(({ id }) => id) : [],
  }
}

const detailOf = ({ reason, dueOn }: ItemAfter): string | undefined =>
  reason || (dueOn ? sayDate(dueOn) : undefined)

async function tellOwner(
  req: PayloadRequest,
  item: CampaignItem,
  commandId: string,
  now: Date,
): Promise<void> {
  const owner = idOf(item.owner)
  if (!owner || owner === personOf(req)?.id) return
  await notify({
    req,
    people: [owner],
    message: {
      kind: 'change-opened',
      key: `campaign item ${item.id} ${commandId}`,
      text: itemPages.handed(item.matterName, sayDate(item.dueOn)),
      link: campaignLink(idOf(item.campaign) ?? '', '?whose=mine'),
    },
    now,
  })
}

/** Whether the campaign of an item goes on: the items of a large one are let go after it was closed. */
async function isFollowed(req: PayloadRequest, { campaign }: CampaignItem): Promise<boolean> {
  const { state } = await req.payload.findByID({
    collection: 'campaigns',
    id: idOf(campaign) ?? '',
    select: { state: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return state === 'open'
}

async function giveOnce(input: ItemCommandInput): Promise<CampaignItem> {
  const { req, id, commandId, command, now } = input
  const item = await findItem(req, id)
  const { kind, state, answer } = item
  const isCampaignOpen = item.isLive !== false && (await isFollowed(req, item))
  const standing = { kind, state, answer, isCampaignOpen }
  const handled = handleItem(standing, command, await contextOf(req, item, now))
  if ('refusals' in handled)
    throw refuseWith(handled.refusals, ['closed', 'wrong-state', 'wrong-kind'])
  const { after } = handled
  const step = {
    at: now.toISOString(),
    by: personOf(req)?.id,
    command: command.name,
    detail: detailOf(after),
  }
  const commandIds = await ownCommandIds(req, id)
  const saved = await req.payload.update({
    collection: 'campaign-items',
    id,
    data: {
      ...after,
      ...(after.answer === null ? { reason: null } : {}),
      history: [...(item.history ?? []), step],
      commandIds: [...commandIds, commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (after.owner) await tellOwner(req, saved, commandId, now)
  await moveItems({ req, matters: [new ObjectId(idOf(item.matter) ?? '')], now })
  return findItem(req, id)
}

/** The ids of commands are hidden from whoever asks as a person. */
async function ownCommandIds(req: PayloadRequest, id: string): Promise<string[]> {
  const { commandIds } = await req.payload.findByID({
    collection: 'campaign-items',
    id,
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return commandIds
}

/**
 * Gives a command on an item: no change needed, changed, taken back, another owner, another due date; in one transaction
 * with what follows for the other items of the matter.
 * @throws Refusal 400, 401, 403, 404, 409
 */
export async function commandItem(
  input: ItemCommandInput,
): Promise<{ item: CampaignItem; isRepeat: boolean }> {
  const { req, id, commandId } = input
  const { result, isRepeat } = await once({
    req,
    known: () =>
      repeatedCommand(req, {
        collection: 'campaign-items',
        commandId,
        isFor: (found) => found.id === id,
        // The first id is that of the announcement, which is no step of the item.
        byOf: ({ commandIds, history }) =>
          byOfStep({ commandIds: commandIds.slice(1), history }, commandId),
      }),
    run: () => giveOnce(input),
  })
  return { item: result, isRepeat }
}
