import type { Access, Where } from 'payload'
import { type Reach, countyReach, placeReach } from '@/domain/casework/reach'
import { pathsBelow } from '@/domain/network/areas'
import type { User } from '@/payload-types'
import { hasRole, idOf, personOf } from './roles'

/** A station's path and those below it, of an indexed field. */
export const within = (field: string, path: string): Where => {
  const { from, before } = pathsBelow(path)
  return {
    and: [{ [field]: { greater_than_equal: from } }, { [field]: { less_than: before } }],
  }
}

/** What of the cases and their rows lies in a person's part of the county. */
function placedWith(person: User): true | Where[] {
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const seen: Where[] = []
  if (hasRole(person, 'agent') && person.stationPath) {
    seen.push(within('originPath', person.stationPath), within('holderPath', person.stationPath))
  }
  const department = idOf(person.department)
  if (hasRole(person, 'window-officer', 'reviewer') && department) {
    seen.push({ department: { equals: department } })
  }
  return seen
}

const anyOf = (seen: true | Where[]): boolean | Where => {
  if (seen === true) return true
  return seen.length > 0 ? { or: seen } : false
}

/**
 * Which cases a person may see: an agent those that her station and the stations below it were first
 * asked or hold, and those on their way to her station; a department those of its matters; the county all.
 * The system administrator reads no citizen's data.
 * @returns true for all, false for none, else a query over indexed fields
 */
export function casesOf(person: User | null): boolean | Where {
  if (!person) return false
  const seen = placedWith(person)
  const station = idOf(person.station)
  // After a closing a case can be on its way to a station that is not above the successor.
  const isAwaited = seen !== true && seen.length > 0 && hasRole(person, 'agent') && station
  return anyOf(isAwaited ? [...seen, { next: { equals: station } }] : seen)
}

/**
 * The same as {@link casesOf} for lists: from where a person sees cases, for queries that an index gives in
 * order.
 * @returns empty when she sees none
 */
export function reachesOfPerson(person: User | null): Reach[] {
  if (!person) return []
  if (hasRole(person, 'coordinator', 'supervisor')) return [countyReach]
  const seen: Reach[] = []
  if (hasRole(person, 'agent') && person.stationPath) seen.push(placeReach(person.stationPath))
  const department = idOf(person.department)
  if (hasRole(person, 'window-officer', 'reviewer') && department) seen.push(department)
  return seen.includes(countyReach) ? [countyReach] : seen
}

/** Access to cases for reading. */
export const readCases: Access = ({ req }) => casesOf(personOf(req))

/**
 * The events of a case are listed for whoever saw the case when they happened: they carry its paths and
 * department of then. Its page shows all of them to whoever sees the case now.
 */
export const readCaseEvents: Access = ({ req }) => {
  const person = personOf(req)
  return person ? anyOf(placedWith(person)) : false
}
