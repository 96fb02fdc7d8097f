import type { Access, Where } from 'payload'
import type { Matter, User } from '@/payload-types'
import { hasRole, idOf, personOf } from './roles'

/** Whether a person has to do with reviews at all. */
export const seesReviews = (user: User): boolean =>
  hasRole(user, 'coordinator', 'supervisor') ||
  (hasRole(user, 'editor', 'reviewer') && Boolean(idOf(user.department)))

/** The matters whose reviews concern a person: the county's or her department's; null for none. */
export function reviewScope(user: User | null): Where | null {
  if (!user || !seesReviews(user)) return null
  if (hasRole(user, 'coordinator', 'supervisor')) return {}
  return { department: { equals: idOf(user.department) } }
}

/** Whether a person may state that a published matter is still right: its reviewers, and its owner. */
export const mayCheck = (user: User, matter: Pick<Matter, 'department' | 'owner'>): boolean =>
  hasRole(user, 'editor', 'reviewer') &&
  idOf(user.department) === idOf(matter.department) &&
  (hasRole(user, 'reviewer') || idOf(matter.owner) === user.id)

/** Reports of what is wrong: her own, those of her department's matters, for the county's staff all. */
export const readReports: Access = ({ req }) => {
  const user = personOf(req)
  if (!user) return false
  const scope = reviewScope(user)
  const own: Where = { reportedBy: { equals: user.id } }
  if (!scope) return own
  return Object.keys(scope).length === 0 ? true : { or: [own, scope] }
}

/** Whether a person may answer reports about a department's matters. */
export const mayAnswer = (user: User, department: string | null): boolean =>
  hasRole(user, 'editor', 'reviewer') && department !== null && idOf(user.department) === department

/** Fact checks are read by the department whose draft was put before its window. */
export const readFactChecks: Access = ({ req }) => {
  const user = personOf(req)
  const department = idOf(user?.department)
  if (!department || !hasRole(user, 'editor', 'reviewer')) return false
  return { department: { equals: department } }
}
