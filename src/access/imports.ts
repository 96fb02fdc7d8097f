import type { Access, PayloadRequest } from 'payload'
import { hasRole, idOf, personOf } from './roles'

/** The id of the department whose matter list the person may import and export, or null. */
export function importDepartmentOf(req: Pick<PayloadRequest, 'user'>): string | null {
  const person = personOf(req)
  return hasRole(person, 'editor', 'reviewer') ? idOf(person?.department) : null
}

/** Imports are seen by whoever may import for their department. */
export const readImports: Access = ({ req }) => {
  const department = importDepartmentOf(req)
  return department ? { department: { equals: department } } : false
}
