import type { Where } from 'payload'
import type { User } from '@/payload-types'
import { hasRole, idOf } from './roles'

/** Whether the figures about notices are a person's: the county's staff, and who works for a department. */
export const seesToldOnce = (user: User): boolean =>
  hasRole(user, 'coordinator', 'supervisor') ||
  (hasRole(user, 'editor', 'reviewer', 'window-officer') && Boolean(idOf(user.department)))

/** The departments whose figures a person sees: all, or her own; null for none. */
export function toldOnceScope(user: User | null): Where | null {
  if (!user || !seesToldOnce(user)) return null
  if (hasRole(user, 'coordinator', 'supervisor')) return {}
  return { id: { equals: idOf(user.department) } }
}

/** Whether a person may rewrite the guides of a department. */
export const mayRewrite = (user: User | null, department: string): boolean =>
  hasRole(user, 'editor', 'reviewer') && idOf(user?.department) === department
