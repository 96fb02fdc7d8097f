import type { Access, FieldAccess, PayloadRequest } from 'payload'
import type { Role } from '@/domain/platform/roles'
import type { User } from '@/payload-types'

/** The person of a request, or null. */
export function personOf(req: Pick<PayloadRequest, 'user'>): User | null {
  return req.user?.collection === 'users' ? (req.user as User) : null
}

/** Whether the person holds one of the roles. */
export function hasRole(user: User | null, ...wanted: Role[]): boolean {
  return Boolean(user?.roles?.some((role) => wanted.includes(role)))
}

/** The id of a relationship, populated or not. */
export function idOf(value: string | { id: string } | null | undefined): string | null {
  if (!value) return null
  return typeof value === 'string' ? value : value.id
}

/** Access for whoever holds one of the roles. */
export function onlyRoles(...wanted: Role[]): Access & FieldAccess {
  return ({ req }: { req: PayloadRequest }) => hasRole(personOf(req), ...wanted)
}

/** Access for everyone who is logged in. */
export const loggedIn = ({ req }: { req: PayloadRequest }): boolean => personOf(req) !== null

/** Access for everyone, citizens included. */
export const anyone = (): boolean => true

/** Access for nobody: only operations write here. */
export const nobody = (): boolean => false
