import type { PayloadRequest } from 'payload'
import { hasRole, idOf } from '@/access/roles'
import type { ItemKind } from '@/domain/catalogue/campaigns/items'
import { countByKind } from '@/domain/catalogue/campaigns/plan'
import { sayChange } from '@/domain/catalogue/campaigns/subject'
import { textOn } from '@/domain/catalogue/campaigns/wordings'
import { plainDateOf } from '@/domain/platform/plainDate'
import type { User } from '@/payload-types'
import { knownLaw } from './knownLaw'
import { planCampaign } from './planCampaign'
import { type LawChangeInput, announcingPerson, readChange } from './readChange'
import type { ReachedMatter } from './touchedMatters'

/** One department's part in a change. */
export interface DepartmentPart {
  name: string
  matters: number
  items: number
}

/** A matter as the person may know it: drafts are their department's, and the county's. */
function shownTo(person: User, { code, name, publicName, department, citations }: ReachedMatter) {
  const isHers =
    hasRole(person, 'coordinator', 'supervisor') || idOf(person.department) === department
  const shown = isHers ? name : publicName
  return shown === null ? [] : [{ code, name: shown, citations }]
}

/** What a change would reach. */
export interface ChangePreview {
  /** The change as a sentence without its end. */
  sentence: string
  matters: number
  /** Those that the person may know of. */
  shown: { code: string; name: string; citations: string[] }[]
  items: number
  kinds: Partial<Record<ItemKind, number>>
  departments: DepartmentPart[]
  /** Old and new text of each article. */
  articles: { number: string; oldText?: string; newText?: string; replacedBy?: string }[]
  /** To be handed back when it is agreed. */
  digest: string
}

/**
 * What a change of a law would reach, before it is announced. Nothing is written.
 * @throws Refusal 400 with every fault, 401, 403, 404
 */
export async function previewLawChange({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: LawChangeInput
  now: Date
}): Promise<ChangePreview> {
  const person = announcingPerson(req)
  const { law, change } = await readChange(req, input)
  const { matters, items, departments, digest } = await planCampaign(req, {
    law,
    change,
    today: plainDateOf(now),
  })
  const parts = [...departments.values()].map(({ id, name }) => ({
    name,
    matters: matters.filter(({ department }) => department === id).length,
    items: items.filter(({ department }) => department === id).length,
  }))
  const { articles } = knownLaw(law)
  return {
    sentence: sayChange(law.title, change),
    matters: matters.length,
    shown: matters.flatMap((matter) => shownTo(person, matter)),
    items: items.length,
    kinds: countByKind(items),
    departments: parts.toSorted((a, b) => b.items - a.items),
    articles: change.articles.map((one) => {
      const known = articles.find(({ number }) => number === one.number)
      return { ...one, oldText: known && textOn(known, change.from) }
    }),
    digest,
  }
}
