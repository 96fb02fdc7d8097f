import type { Role } from '../../platform/roles'

/** Somebody in service at a department. */
export interface Colleague {
  id: string
  name: string
  roles: readonly Role[]
}

/** A department, as far as it decides who looks after an item. */
export interface OwnerDepartment {
  /** Id of the named head. */
  head?: string
  /** In service, in a steady order. */
  people: readonly Colleague[]
}

const mayWrite = ({ roles }: Colleague) => roles.includes('editor') || roles.includes('reviewer')

/** Whom a matter names. */
export interface NamedByMatter {
  /** Id of the person who answers for it. */
  owner?: string
  /** The responsible person as a name, as the spreadsheets of departments carry it. */
  responsiblePerson?: string
}

/**
 * Who looks after an item: whoever answers for the matter; else its responsible person, when exactly one editor or
 * reviewer of the department bears the name; else the department's head; else its first reviewer; else nobody in
 * person, and the department as a whole.
 * @returns id of the person, or null
 */
export function ownerOf(
  { owner, responsiblePerson }: NamedByMatter,
  { head, people }: OwnerDepartment,
): string | null {
  const writers = people.filter(mayWrite)
  if (owner && writers.some(({ id }) => id === owner)) return owner
  const name = responsiblePerson?.replace(/\s+/g, '')
  const named = name ? writers.filter((one) => one.name === name) : []
  const [only] = named
  if (only && named.length === 1) return only.id
  if (head && people.some(({ id }) => id === head)) return head
  return people.find(({ roles }) => roles.includes('reviewer'))?.id ?? null
}
