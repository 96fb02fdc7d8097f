import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { caseText } from '@/i18n/casework'
import type { User } from '@/payload-types'
import { Refusal } from './refusal'

/**
 * Who asks.
 * @throws Refusal 401 when nobody is logged in
 */
export function requirePerson(req: Pick<PayloadRequest, 'user'>): User {
  const person = personOf(req)
  if (!person) throw new Refusal({ kind: 'not-logged-in', message: caseText.needsLogIn })
  return person
}
