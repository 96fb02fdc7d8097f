import type { Access } from 'payload'
import { hasRole, personOf } from './roles'

/** Whoever uploaded a public file may replace it; the county centre and the system administrator any. */
export const changeMedia: Access = ({ req }) => {
  const person = personOf(req)
  if (hasRole(person, 'coordinator', 'system-administrator')) return true
  return hasRole(person, 'editor', 'reviewer', 'trainer') && person
    ? { uploadedBy: { equals: person.id } }
    : false
}
