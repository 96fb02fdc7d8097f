import type { Access, Where } from 'payload'
import type { CheckLevel } from '@/domain/network/standardItems'
import type { Station, User } from '@/payload-types'
import { within } from './cases'
import { hasRole, idOf, personOf } from './roles'

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

/** Whether an agent's own station lies above a place in the tree. */
export const isAbove = (person: User | null, path: string | null | undefined): boolean =>
  Boolean(
    hasRole(person, 'agent') &&
    person?.stationPath &&
    path?.startsWith(person.stationPath) &&
    path.length > person.stationPath.length,
  )

/** Whether a person may read what a station at a path has. */
export const mayReadAt = (person: User | null, path: string | null | undefined): boolean =>
  hasRole(person, 'coordinator', 'supervisor', 'trainer') ||
  Boolean(hasRole(person, 'agent') && person?.stationPath && path?.startsWith(person.stationPath))

/** Whether a person sets who serves at a station: the coordinator, and whoever is above it. */
export const mayStaff = (person: User | null, station: Pick<Station, 'path'>): boolean =>
  hasRole(person, 'coordinator') || isAbove(person, station.path)

/** Whether a person has the pages on people: whoever may staff at least one station. */
export const hasPeople = (person: User, station: Pick<Station, 'tier'> | null): boolean =>
  hasRole(person, 'coordinator', 'supervisor') ||
  (hasRole(person, 'agent') && station !== null && station.tier !== 'village')

/**
 * As what a person checks the ten things of a station: as the station itself, as the town above it, as the
 * county; null when it is not hers to check.
 */
export function checkLevelOf(
  person: User | null,
  station: Pick<Station, 'id' | 'path'>,
): CheckLevel | null {
  if (hasRole(person, 'coordinator', 'supervisor')) return 'county'
  if (hasRole(person, 'agent') && idOf(person?.station) === station.id) return 'self'
  if (!isAbove(person, station.path)) return null
  // The county centre's own path is the county's.
  return person?.stationPath?.split('/').filter(Boolean).length === 1 ? 'county' : 'town'
}

/** Whether a person has the board of the ten things: whoever sees more stations than one. */
export const hasStandardBoard = (person: User, station: Pick<Station, 'tier'> | null): boolean =>
  hasRole(person, 'coordinator', 'supervisor', 'trainer') ||
  (hasRole(person, 'agent') && station !== null && station.tier !== 'village')

/** Whether a person has the pages of the ten things: every agent, and whoever has the board. */
export const hasStandard = (person: User, station: Pick<Station, 'tier'> | null): boolean =>
  (hasRole(person, 'agent') && station !== null) || hasStandardBoard(person, station)
