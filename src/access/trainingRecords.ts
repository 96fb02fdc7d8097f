import type { Access, Where } from 'payload'
import type { User } from '@/payload-types'
import { within } from './cases'
import { hasRole, personOf } from './roles'

/**
 * Whose training a person may see: an agent her own, and that of the stations below hers; trainer,
 * coordinator and supervisor all.
 * @returns true for all, false for none, else a query over indexed fields
 */
export function trainingOf(person: User | null): boolean | Where {
  if (!person) return false
  if (hasRole(person, 'trainer', 'coordinator', 'supervisor')) return true
  if (!hasRole(person, 'agent')) return false
  const own: Where = { user: { equals: person.id } }
  return person.stationPath ? { or: [own, within('path', person.stationPath)] } : own
}

/** Access to records, competences and acknowledgements for reading. */
export const readTraining: Access = ({ req }) => trainingOf(personOf(req))

/** Whether a person sees the training of the whole county. */
export const seesCountyTraining = (person: User | null): boolean =>
  hasRole(person, 'trainer', 'coordinator', 'supervisor')
