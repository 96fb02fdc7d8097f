import type { Role } from '../../platform/roles'
import { ownersOf } from '../review/owner'

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
 * Who looks after an item: whoever answers for the matter, when that is one person; else the department's head; else its
 * first reviewer; else nobody in person, and the department as a whole.
 * @returns id of the person, or null
 */
export function ownerOf(named: NamedByMatter, { head, people }: OwnerDepartment): string | null {
  const [only, ...others] = ownersOf({ ...named, people: people.filter(mayWrite) })
  if (only && others.length === 0) return only
  if (head && people.some(({ id }) => id === head)) return head
  return people.find(({ roles }) => roles.includes('reviewer'))?.id ?? null
}
