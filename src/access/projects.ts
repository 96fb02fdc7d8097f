import type { Access, Where } from 'payload'
import type { ProjectRelation } from '@/domain/casework/projects/edit'
import type { User } from '@/payload-types'
import { hasRole, idOf, personOf } from './roles'

/** Whether somebody serves at the county centre: its path has one part. */
const isOfCentre = (person: User | null): boolean =>
  hasRole(person, 'agent') && (person?.stationPath ?? '').split('/').filter(Boolean).length === 1

/**
 * Which projects a person may see: coordinator, supervisor and the agents of the county centre all; a
 * department those with a step of its own.
 * @returns true for all, false for none, else a query over indexed fields
 */
export function projectsOf(person: User | null): boolean | Where {
  if (!person) return false
  if (hasRole(person, 'coordinator', 'supervisor') || isOfCentre(person)) return true
  const department = idOf(person.department)
  return hasRole(person, 'window-officer', 'reviewer') && department
    ? { departments: { in: [department] } }
    : false
}

/** Access to projects for reading. */
export const readProjects: Access = ({ req }) => projectsOf(personOf(req))

/** Whether somebody has to do with projects at all, for links and tiles. */
export const hasProjects = (person: User | null): boolean => projectsOf(person) !== false

/** As what a person edits projects. */
export const projectRelations = (person: User | null): ProjectRelation[] => [
  ...(hasRole(person, 'coordinator') ? ['coordinator' as const] : []),
  ...(isOfCentre(person) ? ['centre' as const] : []),
]
