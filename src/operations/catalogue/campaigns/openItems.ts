import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { dueOnOf } from '@/domain/catalogue/campaigns/due'
import type { ItemKind } from '@/domain/catalogue/campaigns/items'
import { ownerOf } from '@/domain/catalogue/campaigns/owner'
import type { PlannedItem } from '@/domain/catalogue/campaigns/plan'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { countyOf } from '@/queries/platform/settings'
import { workingDays } from '@/queries/platform/workingDays'
import { isAlreadyThere, sessionOf } from '../../platform/nativeCollection'
import { type ItemRow, itemRows } from './itemRows'
import type { CampaignPlan } from './planCampaign'

const batch = 2000

/** Finds when an item of each kind is due; asked once a kind. */
async function dueDates(req: PayloadRequest, today: PlainDate, from: PlainDate) {
  const calendar = await workingDays(req.payload, req)
  const { changeDays: days } = await countyOf(req.payload)
  const known = new Map<ItemKind, PlainDate>()
  return (kind: ItemKind) => {
    const dueOn = known.get(kind) ?? dueOnOf(calendar, { kind, today, from, days })
    known.set(kind, dueOn)
    return dueOn
  }
}

/**
 * Finds who looks after an item: for a form of another department than its matter's the people there, else whoever
 * answers for the matter; asked once a matter and department.
 */
function ownersOf({ matters, departments }: CampaignPlan) {
  const touched = new Map(matters.map((matter) => [matter.id, matter]))
  const known = new Map<string, ObjectId | null>()
  return ({ matter: id, department }: PlannedItem): ObjectId | null => {
    const key = `${id} ${department}`
    const found = known.get(key)
    if (found !== undefined) return found
    const matter = touched.get(id)
    const people = departments.get(department)
    const named = matter?.department === department ? matter.named : {}
    const owner = people ? ownerOf(named, people) : null
    known.set(key, owner ? new ObjectId(owner) : null)
    return known.get(key) ?? null
  }
}

/**
 * Writes the items of a campaign, in the transaction of the request.
 * @param commandId of the announcement: the items' own ids of commands begin with it
 */
export async function openItems(
  req: PayloadRequest,
  {
    campaignId,
    plan,
    from,
    commandId,
    bases = new Map(),
    now,
  }: {
    campaignId: string
    plan: CampaignPlan
    from: PlainDate
    commandId: string
    /** What was true of a matter when the campaign was opened, where that was earlier; by its id. */
    bases?: ReadonlyMap<string, Partial<ItemRow>>
    now: Date
  },
): Promise<ItemRow[]> {
  const dueOn = await dueDates(req, plainDateOf(now), from)
  const matters = new Map(plan.matters.map((matter) => [matter.id, matter]))
  const ownerFor = ownersOf(plan)
  const rows = plan.items.flatMap((item): ItemRow[] => {
    const { key, kind, matter: id, material, count } = item
    const matter = matters.get(id)
    if (!matter || !plan.departments.has(item.department)) return []
    const file = material && matter.forms.find((form) => form.id === material.id)?.file
    return [
      {
        _id: new ObjectId(),
        campaign: new ObjectId(campaignId),
        key,
        kind,
        state: 'to-check',
        isLive: true,
        isOpen: true,
        matter: new ObjectId(id),
        matterCode: matter.code,
        matterName: matter.name,
        ...(material ? { material: new ObjectId(material.id), materialName: material.name } : {}),
        ...(kind === 'matter' ? { citations: matter.citations } : {}),
        ...(count === undefined ? {} : { count }),
        department: new ObjectId(item.department),
        owner: ownerFor(item),
        dueOn: dueOn(kind),
        ...(bases.get(id) ?? (matter.edition ? { baseEdition: matter.edition } : {})),
        ...(file ? { baseForm: file } : {}),
        history: [],
        commandIds: [`${commandId} ${key}`],
        createdAt: now,
        updatedAt: now,
      },
    ]
  })
  const session = await sessionOf(req)
  for (let at = 0; at < rows.length; at += batch) {
    const written = itemRows(req.payload).insertMany(rows.slice(at, at + batch), {
      session,
      ordered: Boolean(session),
    })
    await written.catch((error: unknown) => {
      // Outside a transaction another worker may write the same items: each is there once, and the rest goes on.
      if (session || !isAlreadyThere(error)) throw error
    })
  }
  return rows
}
