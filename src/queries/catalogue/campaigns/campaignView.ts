import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import {
  type KindProgress,
  type Progress,
  progressByKind,
  progressOf,
} from '@/domain/catalogue/campaigns/progress'
import type { PlainDate } from '@/domain/platform/plainDate'
import { findCampaign } from '@/operations/catalogue/campaigns/findCampaign'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Campaign, CampaignItem } from '@/payload-types'
import { namesOf } from '../../casework/caseView'
import { doneStates } from './doneItems'
import { type ItemFilters, listItems } from './listItems'
import { seenItems } from './seenItems'
import { stateCounts } from './stateCounts'

/** How far a department or an owner has come. */
export interface PartProgress extends Progress {
  id: string
  name: string
}

/** A campaign as its page shows it, with what the person sees of it. */
export interface CampaignView {
  campaign: Campaign
  successorTitle: string | null
  progress: Progress
  kinds: KindProgress[]
  departments: PartProgress[]
  owners: PartProgress[]
  items: CampaignItem[]
  isMore: boolean
  /** Names of owners and departments, by id. */
  names: Record<string, string>
}

interface Part {
  _id: { department: ObjectId; owner: ObjectId | null }
  total: number
  done: number
  late: number
}

/** By department and owner, in one go. */
async function partsOf(req: PayloadRequest, match: object, today: PlainDate): Promise<Part[]> {
  const isDone = {
    $or: doneStates.map(({ kind, states }) => ({
      $and: [{ $eq: ['$kind', kind] }, { $in: ['$state', states] }],
    })),
  }
  const isLate = { $and: [{ $not: [isDone] }, { $lt: ['$dueOn', today] }] }
  const count = (test: object) => ({ $sum: { $cond: [test, 1, 0] } })
  return nativeCollection(req.payload, 'campaign-items')
    .aggregate<Part>([
      { $match: match },
      {
        $group: {
          _id: { department: '$department', owner: { $ifNull: ['$owner', null] } },
          total: { $sum: 1 },
          done: count(isDone),
          late: count(isLate),
        },
      },
    ])
    .toArray()
}

async function departmentNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Record<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'departments',
    where: { id: { in: [...ids] } },
    select: { name: true, shortName: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return Object.fromEntries(docs.map(({ id, name, shortName }) => [id, shortName ?? name]))
}

function summed(
  parts: readonly Part[],
  keyOf: (part: Part) => string,
  names: Record<string, string>,
): PartProgress[] {
  const found = new Map<string, PartProgress>()
  for (const part of parts) {
    const id = keyOf(part)
    const before = found.get(id) ?? { id, name: names[id] ?? '', total: 0, done: 0, late: 0 }
    found.set(id, {
      ...before,
      total: before.total + part.total,
      done: before.done + part.done,
      late: before.late + part.late,
    })
  }
  return [...found.values()].toSorted((a, b) => b.total - b.done - (a.total - a.done))
}

/**
 * Everything that the page of a campaign shows.
 * @throws Refusal 401 or 404
 */
export async function campaignView(
  req: PayloadRequest,
  { id, filters, today }: { id: string; filters: ItemFilters; today: PlainDate },
): Promise<CampaignView> {
  const campaign = await findCampaign(req, id)
  const user = personOf(req)
  const seen = { ...(user ? seenItems(user) : null), campaign: new ObjectId(id) }
  const counts = await stateCounts(req, seen, today)
  const parts = await partsOf(req, seen, today)
  const within = { id, isClosed: campaign.state === 'closed' }
  const { items, isMore } = await listItems(req, { filters, campaign: within, today })
  const owners = parts.flatMap(({ _id }) => (_id.owner ? [String(_id.owner)] : []))
  const names = {
    ...(await namesOf(req, owners)),
    ...(await departmentNames(
      req,
      parts.map(({ _id }) => String(_id.department)),
    )),
  }
  const successor = idOf(campaign.successor)
  const replacing = successor
    ? await req.payload.findByID({
        collection: 'laws',
        id: successor,
        select: { title: true },
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  return {
    campaign,
    successorTitle: replacing?.title ?? null,
    progress: progressOf(counts),
    kinds: progressByKind(counts),
    departments: summed(parts, ({ _id }) => String(_id.department), names),
    owners: summed(parts, ({ _id }) => (_id.owner ? String(_id.owner) : 'none'), names),
    items,
    isMore,
    names,
  }
}
