import type { Access, Where } from 'payload'
import { personOf } from './roles'

/** What is addressed to the person herself, whatever her roles. */
export const ownMessages: Access = ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  const own: Where = { person: { equals: person.id } }
  return own
}
