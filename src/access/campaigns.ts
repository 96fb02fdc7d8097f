import type { Access, Where } from 'payload'
import type { User } from '@/payload-types'
import { hasRole, idOf, personOf } from './roles'

/** Whether somebody follows changes of laws at all. */
export const hasChanges = (person: User | null): boolean => itemsSeenBy(person) !== false

/** Whether somebody may announce that a law changes: as the library of laws may be changed. */
export const announcesChanges = (person: User | null): boolean =>
  hasRole(person, 'coordinator', 'reviewer')

/** The department whose part in changes a person sees. */
function departmentOf(person: User | null): string | null {
  return hasRole(person, 'editor', 'reviewer', 'window-officer') ? idOf(person?.department) : null
}

/**
 * Whose items a person sees: the county's staff all, whoever belongs to a department its own.
 * @returns true for all, false for none, else the department
 */
export function itemsSeenBy(person: User | null): boolean | { department: string } {
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const department = departmentOf(person)
  return department ? { department } : false
}

function ofDepartment(person: User | null, field: string): boolean | Where {
  const seen = itemsSeenBy(person)
  return typeof seen === 'boolean' ? seen : { [field]: { equals: seen.department } }
}

/** The county's staff see every campaign; a department those that touch its matters. */
export const readCampaigns: Access = ({ req }) => ofDepartment(personOf(req), 'departments')

/** The county's staff see every item; a department its own. */
export const readCampaignItems: Access = ({ req }) => ofDepartment(personOf(req), 'department')
