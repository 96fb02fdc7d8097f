import type { ItemKind } from './items'

/** A blank form of the library, as far as it is planned. */
export interface TouchedForm {
  id: string
  name: string
  /** Id of the department that keeps it. */
  keeper: string
  /** How many matters in use ask for it. */
  uses: number
}

/** What there is about a matter when a change is announced. */
export interface TouchedMatter {
  id: string
  code: string
  /** Id of its department. */
  department: string
  /** Whether it has a sheet in force, or one that is coming. */
  hasSheet: boolean
  /** Sheets of it that hang at stations. */
  postings: number
  /** Materials of it that come with a blank form. */
  forms: readonly TouchedForm[]
  /** Open cases that were taken under the text before the change. */
  undecidedCases: number
  /** Agents who know the matter and would get a lesson. */
  learners: number
}

/** An item that is to be made. */
export interface PlannedItem {
  /** One in a campaign: what the item is about. */
  key: string
  kind: ItemKind
  matter: string
  /** Id of the department that looks after it. */
  department: string
  material?: { id: string; name: string }
  /** How many postings or cases it is about, or matters that use the form. */
  count?: number
}

/** Each form once, at the first matter of its keeper, else at the first of all. */
function formsByMatter(matters: readonly TouchedMatter[]): Map<string, TouchedForm[]> {
  const homes = new Map<string, { form: TouchedForm; matter: TouchedMatter }>()
  for (const matter of matters) {
    for (const form of matter.forms) {
      const home = homes.get(form.id)?.matter
      const isNearer = home?.department !== form.keeper && matter.department === form.keeper
      if (!home || isNearer) homes.set(form.id, { form, matter })
    }
  }
  const found = new Map<string, TouchedForm[]>()
  for (const { form, matter } of homes.values()) {
    found.set(matter.id, [...(found.get(matter.id) ?? []), form])
  }
  return found
}

/**
 * The items of a campaign: for each matter itself, and for its sheet, postings, open cases and lesson where there
 * are any. A blank form is one item however many matters use it, and its keeper's.
 * @param matters in the order of their codes
 */
export function planItems(matters: readonly TouchedMatter[]): PlannedItem[] {
  const forms = formsByMatter(matters)
  return matters.flatMap((matter) => {
    const { id, department, hasSheet, postings, undecidedCases, learners } = matter
    const item = (kind: ItemKind, count?: number): PlannedItem => ({
      key: `${kind}:${id}`,
      kind,
      matter: id,
      department,
      ...(count === undefined ? {} : { count }),
    })
    return [
      item('matter'),
      ...(hasSheet ? [item('sheet')] : []),
      ...(postings > 0 ? [item('postings', postings)] : []),
      ...(forms.get(id) ?? []).map(({ keeper, uses, ...form }) => ({
        key: `material-form:${form.id}`,
        kind: 'material-form' as const,
        matter: id,
        department: keeper,
        material: form,
        count: uses,
      })),
      ...(undecidedCases > 0 ? [item('case-review', undecidedCases)] : []),
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
