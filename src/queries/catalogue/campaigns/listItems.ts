import type { PayloadRequest, Where } from 'payload'
import { idOf, personOf } from '@/access/roles'
import {
  type ItemKind,
  type ItemState,
  itemKinds,
  itemStates,
} from '@/domain/catalogue/campaigns/items'
import { isRecordId } from '@/domain/platform/recordId'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Campaign, CampaignItem } from '@/payload-types'
import { whereDone } from './doneItems'

/** So many items a page, unless told otherwise. */
const pageSize = 50

/** Which items: all, those to do, hers, the late ones, those done. */
export const itemLists = ['open', 'mine', 'late', 'done', 'all'] as const
export type ItemList = (typeof itemLists)[number]

/** What narrows a list of items. */
export interface ItemFilters {
  whose: ItemList
  kind?: ItemKind
  state?: ItemState
  /** Id. */
  department?: string
  /** Id of the owner; `none`: nobody in person. */
  owner?: string
  page: number
}

const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')

/** The filters in an address; what is not understood narrows nothing. */
export function itemFiltersOf(
  query: Record<string, string | string[] | undefined>,
  usual: ItemList,
): ItemFilters {
  const [department, owner, page] = [one(query.department), one(query.owner), one(query.page)]
  const kind = itemKinds.find(({ value }) => value === one(query.kind))?.value
  const state = itemStates.find(({ value }) => value === one(query.state))?.value
  return {
    whose: itemLists.find((list) => list === one(query.whose)) ?? usual,
    ...(kind ? { kind } : {}),
    ...(state ? { state } : {}),
    ...(isRecordId(department) ? { department } : {}),
    ...(isRecordId(owner) || owner === 'none' ? { owner } : {}),
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

function whereOf(
  filters: ItemFilters,
  { userId, today, isClosed }: { userId: string; today: PlainDate; isClosed: boolean },
): Where[] {
  const { whose, kind, state, department, owner } = filters
  const lists: Record<ItemList, Where[]> = {
    open: [isClosed ? whereDone(false) : { isOpen: { equals: true } }],
    mine: [{ isOpen: { equals: true } }, { owner: { equals: userId } }],
    late: [{ isOpen: { equals: true } }, { dueOn: { less_than: today } }],
    done: [{ isOpen: { equals: false } }, ...(isClosed ? [whereDone(true)] : [])],
    all: [],
  }
  return [
    ...lists[whose],
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(state ? [{ state: { equals: state } }] : []),
    ...(department ? [{ department: { equals: department } }] : []),
    ...(owner === 'none' ? [{ owner: { exists: false } }] : []),
    ...(owner && owner !== 'none' ? [{ owner: { equals: owner } }] : []),
  ]
}

/**
 * Items with the person's own access, those due first at the top.
 * @param campaign the one that they belong to; without it those of all campaigns
 * @param size so many items a page
 */
export async function listItems(
  req: PayloadRequest,
  {
    filters,
    campaign,
    today,
    size = pageSize,
  }: {
    filters: ItemFilters
    campaign?: { id: string; isClosed: boolean }
    today: PlainDate
    size?: number
  },
): Promise<{ items: CampaignItem[]; isMore: boolean }> {
  const user = personOf(req)
  if (!user) return { items: [], isMore: false }
  const within: Where[] = campaign ? [{ campaign: { equals: campaign.id } }] : []
  const { isClosed = false } = campaign ?? {}
  const found = await req.payload.find({
    collection: 'campaign-items',
    where: { and: [...within, ...whereOf(filters, { userId: user.id, today, isClosed })] },
    sort: ['dueOn', 'matterCode'],
    limit: size,
    page: filters.page,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  return { items: found.docs, isMore: found.hasNextPage }
}

/** A campaign, as far as lines of its items say it. */
export type ItemsCampaign = Pick<Campaign, 'subject' | 'kind' | 'from' | 'openedOn'>

/** The campaigns of some items, with the person's own access, by the campaign's id. */
export async function campaignsOf(
  req: PayloadRequest,
  items: readonly CampaignItem[],
): Promise<Record<string, ItemsCampaign>> {
  const ids = [...new Set(items.flatMap(({ campaign }) => idOf(campaign) ?? []))]
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { id: { in: ids } },
    select: { subject: true, kind: true, from: true, openedOn: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Object.fromEntries(docs.map(({ id, ...campaign }) => [id, campaign]))
}
