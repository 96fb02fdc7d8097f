import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { dueOnOf } from '@/domain/catalogue/campaigns/due'
import type { ItemKind } from '@/domain/catalogue/campaigns/items'
import { ownerOf } from '@/domain/catalogue/campaigns/owner'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { countyOf } from '@/queries/platform/settings'
import { workingDays } from '@/queries/platform/workingDays'
import { sessionOf } from '../../platform/nativeCollection'
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
    now,
  }: { campaignId: string; plan: CampaignPlan; from: PlainDate; commandId: string; now: Date },
): Promise<ItemRow[]> {
  const dueOn = await dueDates(req, plainDateOf(now), from)
  const matters = new Map(plan.matters.map((matter) => [matter.id, matter]))
  const owners = new Map<string, ObjectId | null>()
  const rows = plan.items.flatMap(({ key, kind, matter: id, material, count }): ItemRow[] => {
    const matter = matters.get(id)
    const department = plan.departments.get(String(matter?.department))
    if (!matter || !department) return []
    if (!owners.has(id)) {
      const owner = ownerOf(matter.named, department)
      owners.set(id, owner ? new ObjectId(owner) : null)
    }
    const file = material && matter.files.get(material.id)
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
        department: matter.department,
        owner: owners.get(id) ?? null,
        dueOn: dueOn(kind),
        ...(matter.edition ? { baseEdition: matter.edition } : {}),
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
    await itemRows(req.payload).insertMany(rows.slice(at, at + batch), { session })
  }
  return rows
}
