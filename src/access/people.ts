import type { Access, Where } from 'payload'
import type { User } from '@/payload-types'
import { within } from './cases'
import { hasRole, personOf } from './roles'

/**
 * Which stations' records a person may read, by the path they carry: the county's people all, an agent those of
 * her station and below it.
 * @returns true for all, false for none, else a query over an index
 */
export function networkOf(person: User | null): boolean | Where {
  if (!person) return false
  if (hasRole(person, 'coordinator', 'supervisor', 'trainer')) return true
  return hasRole(person, 'agent') && person.stationPath ? within('path', person.stationPath) : false
}

/** Access to posts, items and inspections for reading. */
export const readNetwork: Access = ({ req }) => networkOf(personOf(req))
