import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { type PlannedItem, planItems } from '@/domain/catalogue/campaigns/plan'
import type { Law } from '@/payload-types'
import { type DepartmentPeople, departmentPeople } from './campaignPeople'
import { type ReachQuestion, type ReachedMatter, touchedMatters } from './touchedMatters'

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
  { law, ...question }: ReachQuestion & { law: Law },
): Promise<CampaignPlan> {
  const { change } = question
  const matters = await touchedMatters(req, { law: law.id, ...question })
  const items = planItems(matters)
  const keys = items.map(({ key, department }) => [key, department])
  const seen = JSON.stringify([law.id, change, keys])
  return {
    matters,
    items,
    departments: await departmentPeople(
      req,
      [...matters, ...items].map(({ department }) => department),
    ),
    digest: createHash('sha256').update(seen).digest('base64url'),
  }
}
