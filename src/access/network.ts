import type { Access, Where } from 'payload'
import { pathsBelow } from '@/domain/network/areas'
import { hasRole, personOf } from './roles'

/**
 * Prints are seen by whoever made them, by their station and by the town above it, and by the
 * county. The path is kept with the person, so that no look-up is needed.
 */
export const readPrints: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const mine: Where = { printedBy: { equals: person.id } }
  if (!person.stationPath || !hasRole(person, 'agent')) return mine
  const { from, before } = pathsBelow(person.stationPath)
  return {
    or: [
      mine,
      {
        and: [
          { stationPath: { greater_than_equal: from } },
          { stationPath: { less_than: before } },
        ],
      },
    ],
  }
}
