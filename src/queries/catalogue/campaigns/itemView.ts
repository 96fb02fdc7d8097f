import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { Colleague } from '@/domain/catalogue/campaigns/owner'
import {
  type ItemCommandName,
  itemCommandsFor,
  itemRelationsOf,
} from '@/domain/catalogue/campaigns/rules'
import { colleaguesOf, departmentPeople } from '@/operations/catalogue/campaigns/campaignPeople'
import { findItem } from '@/operations/catalogue/campaigns/findCampaign'
import type { CampaignItem } from '@/payload-types'
import { namesOf } from '../../casework/caseView'
import { type FormUse, formUses } from './formUses'

/** An item with what this person may do with it. */
export interface ItemView {
  item: CampaignItem
  commands: ItemCommandName[]
  /** Who may look after it. */
  colleagues: Colleague[]
  /** Names of those in its history, by id. */
  people: Record<string, string>
  /** Of a blank form: the first matters that ask for it. */
  uses: FormUse[]
}

/**
 * One item, with the person's own access.
 * @throws Refusal 401 or 404
 */
export async function itemView(req: PayloadRequest, id: string): Promise<ItemView> {
  const item = await findItem(req, id)
  const person = personOf(req)
  const department = idOf(item.department) ?? ''
  const relations = person
    ? itemRelationsOf(
        { id: person.id, roles: person.roles, department: idOf(person.department) ?? undefined },
        { owner: idOf(item.owner), department },
      )
    : []
  const { kind, state, answer } = item
  const standing = { kind, state, answer, isCampaignOpen: item.isLive !== false }
  const material = idOf(item.material)
  const people = (await departmentPeople(req, [department])).get(department)
  return {
    item,
    commands: itemCommandsFor(standing, relations),
    colleagues: people ? colleaguesOf(people) : [],
    people: await namesOf(
      req,
      (item.history ?? []).flatMap(({ by }) => idOf(by) ?? []),
    ),
    uses: material ? await formUses(req, material) : [],
  }
}
