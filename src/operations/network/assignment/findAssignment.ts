import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { isRecordId } from '@/domain/platform/recordId'
import { assignmentText as say } from '@/i18n/assignment'
import type { MatterAssignment, User } from '@/payload-types'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'

/**
 * The coordinator who asks.
 * @throws Refusal 401, 403
 */
export function assigningPerson(req: PayloadRequest): User {
  const person = requirePerson(req)
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
  const found = isRecordId(id)
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
