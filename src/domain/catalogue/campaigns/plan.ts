import type { ItemKind } from './items'

/** What there is about a matter when a change is announced. */
export interface TouchedMatter {
  id: string
  code: string
  /** Whether it has a sheet in force, or one that is coming. */
  hasSheet: boolean
  /** Sheets of it that hang at stations. */
  postings: number
  /** Materials of it that come with a blank form. */
  forms: readonly { id: string; name: string }[]
  /** Open cases that were taken under the text before the change. */
  openCases: number
  /** Agents who know the matter and would get a lesson. */
  learners: number
}

/** An item that is to be made. */
export interface PlannedItem {
  /** One in a campaign: what the item is about. */
  key: string
  kind: ItemKind
  matter: string
  material?: { id: string; name: string }
  /** How many postings or cases it is about. */
  count?: number
}

/**
 * The items of a campaign: for each matter itself, and for its sheet, postings, open cases and lesson where there
 * are any. A blank form is one item however many matters use it, at the first of them.
 * @param matters in the order of their codes
 */
export function planItems(matters: readonly TouchedMatter[]): PlannedItem[] {
  const forms = new Set<string>()
  return matters.flatMap((matter) => {
    const { id, hasSheet, postings, openCases, learners } = matter
    const item = (kind: ItemKind, count?: number): PlannedItem => ({
      key: `${kind}:${id}`,
      kind,
      matter: id,
      ...(count === undefined ? {} : { count }),
    })
    const ownForms = matter.forms.filter((form) => !forms.has(form.id) && forms.add(form.id))
    return [
      item('matter'),
      ...(hasSheet ? [item('sheet')] : []),
      ...(postings > 0 ? [item('postings', postings)] : []),
      ...ownForms.map((material) => ({
        key: `material-form:${material.id}`,
        kind: 'material-form' as const,
        matter: id,
        material,
      })),
      ...(openCases > 0 ? [item('case-review', openCases)] : []),
      ...(hasSheet && learners > 0 ? [item('lesson')] : []),
    ]
  })
}

/** How many of each kind. */
export function countByKind(
  items: readonly { kind: ItemKind }[],
): Partial<Record<ItemKind, number>> {
  const counts: Partial<Record<ItemKind, number>> = {}
  for (const { kind } of items) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
