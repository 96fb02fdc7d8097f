import type { Access, Where } from 'payload'
import { hasRole, idOf, personOf } from './roles'

/** Prints are seen by their station, by whoever made them, and by the county. */
export const readPrints: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const station = idOf(person.station)
  const mine: Where = { printedBy: { equals: person.id } }
  return station ? { or: [mine, { station: { equals: station } }] } : mine
}
