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

/**
 * Who looks after an item: the matter's responsible person, when exactly one editor or reviewer of the department
 * bears the name; else the department's head; else its first reviewer; else nobody in person, and the department as
 * a whole.
 * @param responsiblePerson a name, as the matter writes it
 * @returns id of the person, or null
 */
export function ownerOf(
  responsiblePerson: string | undefined,
  { head, people }: OwnerDepartment,
): string | null {
  const name = responsiblePerson?.replace(/\s+/g, '')
  const named = name ? people.filter((one) => mayWrite(one) && one.name === name) : []
  const [only] = named
  if (only && named.length === 1) return only.id
  if (head && people.some(({ id }) => id === head)) return head
  return people.find(({ roles }) => roles.includes('reviewer'))?.id ?? null
}
