import type { Access, Where } from 'payload'
import type { User } from '@/payload-types'
import { within } from './cases'
import { hasRole, idOf, personOf } from './roles'

/**
 * Which supervision orders a person may see: an agent those against her station and the stations below
 * it; whoever belongs to a department those against it; coordinator and supervisor all.
 * @returns true for all, false for none, else a query over indexed fields
 */
export function ordersOf(person: User | null): boolean | Where {
  if (!person) return false
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const seen: Where[] = []
  if (hasRole(person, 'agent') && person.stationPath) {
    seen.push(within('stationPath', person.stationPath))
  }
  const department = idOf(person.department)
  if (department && hasRole(person, 'window-officer', 'reviewer', 'editor')) {
    seen.push({ department: { equals: department } })
  }
  return seen.length > 0 ? { or: seen } : false
}

/** Access to supervision orders for reading. */
export const readOrders: Access = ({ req }) => ordersOf(personOf(req))
