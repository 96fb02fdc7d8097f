import type { Access, Where } from 'payload'
import type { User } from '@/payload-types'
import { within } from './cases'
import { hasRole, idOf, personOf } from './roles'

/** A station as far as access goes. */
export interface PlaceOfRota {
  id: string
  path?: string | null
}

/**
 * Which rows of the rota a person may see: an agent those of her station and the stations below it, and
 * her own wherever they are; coordinator, supervisor and trainer all.
 * @param own fields that name the person
 * @returns true for all, false for none, else a query over indexed fields
 */
function rotaOf(person: User | null, own: readonly string[]): boolean | Where {
  if (!person) return false
  if (hasRole(person, 'coordinator', 'supervisor', 'trainer')) return true
  if (!hasRole(person, 'agent')) return false
  const mine: Where[] = own.map((field) => ({ [field]: { equals: person.id } }))
  return { or: [...mine, ...(person.stationPath ? [within('path', person.stationPath)] : [])] }
}

/** Shifts that a person may see. */
export const readShifts: Access = ({ req }) => rotaOf(personOf(req), ['user'])

/** Requests to swap that a person may see. */
export const readSwaps: Access = ({ req }) => rotaOf(personOf(req), ['asker', 'asked'])

/** Patterns that a person may see. */
export const readPatterns: Access = ({ req }) => rotaOf(personOf(req), [])

/**
 * Whether a person makes the rota of a station: its own agents, agents of the town above it, and the
 * county centre.
 */
export function mayPlan(person: User | null, station: PlaceOfRota): boolean {
  if (hasRole(person, 'coordinator')) return true
  if (!person || !hasRole(person, 'agent')) return false
  if (idOf(person.station) === station.id) return true
  return Boolean(person.stationPath && station.path?.startsWith(person.stationPath))
}

/** Whether a person sees the whole rota of a station, drafts as well. */
export function mayRead(person: User | null, station: PlaceOfRota): boolean {
  return hasRole(person, 'supervisor', 'trainer') || mayPlan(person, station)
}

/** Whether the rota is a place of work of the person. */
export const hasRota = (person: User | null): boolean =>
  hasRole(person, 'agent', 'coordinator', 'supervisor', 'trainer')
