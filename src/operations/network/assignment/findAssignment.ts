import type { PayloadRequest } from 'payload'
import { hasRole, personOf } from '@/access/roles'
import { assignmentText as say } from '@/i18n/assignment'
import type { MatterAssignment, User } from '@/payload-types'
import { Refusal } from '../../refusal'

/**
 * The coordinator who asks.
 * @throws Refusal 401, 403
 */
export function assigningPerson(req: PayloadRequest): User {
  const person = personOf(req)
  if (!person) throw new Refusal({ kind: 'not-logged-in', message: say.logIn })
  if (!hasRole(person, 'coordinator')) {
    throw new Refusal({ kind: 'forbidden', message: say.onlyCoordinator })
  }
  return person
}

/**
 * An assignment, for whoever may assign.
 * @throws Refusal 401, 403; 404 for an unknown id
 */
export async function findAssignment(req: PayloadRequest, id: string): Promise<MatterAssignment> {
  assigningPerson(req)
  const found = /^[a-f\d]{24}$/.test(id)
    ? await req.payload.findByID({
        collection: 'matter-assignments',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknown })
  return found
}
