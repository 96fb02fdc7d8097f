import type { CollectionConfig, GlobalConfig } from 'payload'
import type { Role } from '@/domain/platform/roles'
import { hasRole } from './roles'
import type { User } from '@/payload-types'

const catalogue: Role[] = ['editor', 'reviewer', 'coordinator', 'supervisor']
const training: Role[] = ['trainer', 'coordinator', 'supervisor']

/**
 * Whose desk shows what in the admin's navigation. What is not named here shows to everyone who may
 * read it. This only tidies: what one may do is decided by access.
 */
const shownTo: Record<string, Role[]> = {
  matters: catalogue,
  editions: catalogue,
  'matter-reports': catalogue,
  materials: catalogue,
  'plain-words': catalogue,
  laws: catalogue,
  departments: ['coordinator', 'system-administrator'],
  prints: ['coordinator', 'supervisor', 'agent'],
  postings: ['coordinator', 'supervisor'],
  'urgent-recalls': ['coordinator', 'supervisor'],
  'wall-days': ['coordinator', 'supervisor'],
  'wall-walks': ['coordinator', 'supervisor'],
  'print-runs': ['coordinator', 'supervisor', 'agent'],
  'print-counts': catalogue,
  cases: ['coordinator', 'supervisor', 'window-officer', 'reviewer'],
  'case-events': ['coordinator', 'supervisor'],
  ratings: ['coordinator', 'supervisor', 'window-officer', 'reviewer'],
  'supervision-orders': ['coordinator', 'supervisor', 'window-officer', 'reviewer'],
  appointments: ['coordinator', 'supervisor', 'window-officer', 'reviewer'],
  projects: ['coordinator', 'supervisor', 'window-officer', 'reviewer'],
  stations: ['coordinator', 'supervisor'],
  areas: ['coordinator', 'supervisor'],
  posts: ['coordinator', 'supervisor'],
  departures: ['coordinator', 'supervisor'],
  'standard-items': ['coordinator', 'supervisor'],
  inspections: ['coordinator', 'supervisor'],
  'card-reprints': ['coordinator', 'supervisor'],
  'matter-assignments': ['coordinator', 'supervisor'],
  'training-records': training,
  competences: training,
  lessons: training,
  'lesson-acknowledgements': training,
  courses: training,
  'training-sessions': training,
  enrolments: training,
  users: ['security-administrator'],
  media: ['editor', 'reviewer', 'coordinator', 'trainer', 'system-administrator'],
  'audit-events': ['audit-administrator'],
  'calendar-days': ['coordinator', 'supervisor'],
  'case-limits': ['coordinator', 'supervisor'],
  settings: ['system-administrator', 'coordinator'],
}

/** Roles whose desk is the admin; the others work in the portal. */
const deskRoles: Role[] = [
  ...catalogue,
  'security-administrator',
  'audit-administrator',
  'system-administrator',
]

/** Whether a person's work is in the admin rather than in the portal. */
export function hasDesk(user: User | null): boolean {
  return hasRole(user, ...deskRoles)
}

const hiddenFrom =
  (roles: Role[]) =>
  ({ user }: { user: unknown }) =>
    !hasRole(user as User | null, ...roles)

/** A collection that shows on the desks it belongs to. */
export function onDesks(collection: CollectionConfig): CollectionConfig {
  const roles = shownTo[collection.slug]
  if (!roles || collection.admin?.hidden !== undefined) return tidied(collection)
  return tidied({ ...collection, admin: { ...collection.admin, hidden: hiddenFrom(roles) } })
}

/** Without the tab that shows a record as JSON: it is for programmers. */
const tidied = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
})

/** As {@link onDesks}, for a global. */
export function globalOnDesks(global: GlobalConfig): GlobalConfig {
  const roles = shownTo[global.slug]
  const hidden = roles ? { hidden: hiddenFrom(roles) } : {}
  return { ...global, admin: { ...global.admin, ...hidden, hideAPIURL: true } }
}
