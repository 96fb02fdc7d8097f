import type { PayloadRequest, Where } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { type ItemKind, itemKinds } from '@/domain/catalogue/campaigns/items'
import { isRecordId } from '@/domain/platform/recordId'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { CampaignItem } from '@/payload-types'

const pageSize = 50

/** Which items: all, those to do, hers, the late ones, those done. */
export const itemLists = ['open', 'mine', 'late', 'done', 'all'] as const
export type ItemList = (typeof itemLists)[number]

/** What narrows a list of items. */
export interface ItemFilters {
  whose: ItemList
  kind?: ItemKind
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
  return {
    whose: itemLists.find((list) => list === one(query.whose)) ?? usual,
    ...(kind ? { kind } : {}),
    ...(isRecordId(department) ? { department } : {}),
    ...(isRecordId(owner) || owner === 'none' ? { owner } : {}),
    page: /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  }
}

function whereOf(filters: ItemFilters, userId: string, today: PlainDate): Where[] {
  const { whose, kind, department, owner } = filters
  const lists: Record<ItemList, Where[]> = {
    open: [{ isOpen: { equals: true } }],
    mine: [{ isOpen: { equals: true } }, { owner: { equals: userId } }],
    late: [{ isOpen: { equals: true } }, { dueOn: { less_than: today } }],
    done: [{ isOpen: { equals: false } }],
    all: [],
  }
  return [
    ...lists[whose],
    ...(kind ? [{ kind: { equals: kind } }] : []),
    ...(department ? [{ department: { equals: department } }] : []),
    ...(owner === 'none' ? [{ owner: { exists: false } }] : []),
    ...(owner && owner !== 'none' ? [{ owner: { equals: owner } }] : []),
  ]
}

/**
 * Items with the person's own access, those due first at the top.
 * @param campaign its id; without it those of all campaigns
 */
export async function listItems(
  req: PayloadRequest,
  { filters, campaign, today }: { filters: ItemFilters; campaign?: string; today: PlainDate },
): Promise<{ items: CampaignItem[]; isMore: boolean }> {
  const user = personOf(req)
  if (!user) return { items: [], isMore: false }
  const within: Where[] = campaign ? [{ campaign: { equals: campaign } }] : []
  const found = await req.payload.find({
    collection: 'campaign-items',
    where: { and: [...within, ...whereOf(filters, user.id, today)] },
    sort: ['dueOn', 'matterCode'],
    limit: pageSize,
    page: filters.page,
    depth: 0,
    overrideAccess: false,
    user,
    req,
  })
  return { items: found.docs, isMore: found.hasNextPage }
}

/** What changes in the campaigns of some items, with the person's own access, by the campaign's id. */
export async function campaignSubjects(
  req: PayloadRequest,
  items: readonly CampaignItem[],
): Promise<Record<string, string>> {
  const ids = [...new Set(items.flatMap(({ campaign }) => idOf(campaign) ?? []))]
  const { docs } = await req.payload.find({
    collection: 'campaigns',
    where: { id: { in: ids } },
    select: { subject: true },
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Object.fromEntries(docs.map(({ id, subject }) => [id, subject]))
}
