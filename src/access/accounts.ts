import type { FieldAccess, PayloadRequest } from 'payload'
import { hasRole, personOf } from './roles'

interface About {
  req: PayloadRequest
  id?: string | number
  doc?: { id?: string | number }
}

/** Whether the record is the person's own account. */
const isOwn = ({ req, id, doc }: About): boolean => {
  const own = personOf(req)?.id
  return own !== undefined && own === (doc?.id ?? id)
}

/** The security administrator, and everyone about himself: user name, phone, e-mail. */
export const ownOrSecurity: FieldAccess = (about) =>
  isOwn(about) || hasRole(personOf(about.req), 'security-administrator')

/** Also the county centre, which must know who serves where: roles, department, station. */
export const ownOrOffice: FieldAccess = (about) =>
  isOwn(about) || hasRole(personOf(about.req), 'security-administrator', 'coordinator')

/** The security administrator about everyone but himself: what gives rights. */
export const securityOfOthers: FieldAccess = (about) =>
  hasRole(personOf(about.req), 'security-administrator') && !isOwn(about)

/** The security administrator alone. */
export const securityOnly: FieldAccess = ({ req }) =>
  hasRole(personOf(req), 'security-administrator')
