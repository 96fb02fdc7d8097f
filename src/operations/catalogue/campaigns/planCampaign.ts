import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import type { LawChange } from '@/domain/catalogue/campaigns/lawChange'
import { type PlannedItem, planItems } from '@/domain/catalogue/campaigns/plan'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Law } from '@/payload-types'
import { type DepartmentPeople, departmentPeople } from './campaignPeople'
import { type ReachedMatter, touchedMatters } from './touchedMatters'

/** What a change would open. */
export interface CampaignPlan {
  matters: ReachedMatter[]
  items: PlannedItem[]
  departments: ReadonlyMap<string, DepartmentPeople>
  /** Of what was looked at: another digest is another change, or another reach. */
  digest: string
}

/** What a change touches now, and what is to be done about it. */
export async function planCampaign(
  req: PayloadRequest,
  { law, change, today }: { law: Law; change: LawChange; today: PlainDate },
): Promise<CampaignPlan> {
  const matters = await touchedMatters(req, { law: law.id, change, today })
  const items = planItems(matters)
  const seen = JSON.stringify([law.id, change, items.map(({ key }) => key)])
  return {
    matters,
    items,
    departments: await departmentPeople(
      req,
      matters.map(({ department }) => department),
    ),
    digest: createHash('sha256').update(seen).digest('base64url'),
  }
}
