import type { Access, Where } from 'payload'
import { hasRole, idOf, personOf } from './roles'

/** Runs are seen by whoever ordered them, by their station, and by the county. */
export const readPrintRuns: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const mine: Where = { requestedBy: { equals: person.id } }
  const station = hasRole(person, 'agent') ? idOf(person.station) : null
  return station ? { or: [mine, { station: { equals: station } }] } : mine
}
