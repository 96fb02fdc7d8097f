import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type DepartmentPerson, ownersOf } from '@/domain/catalogue/review/owner'
import type { Matter } from '@/payload-types'

/** Who edits and reviews for a department and is in service. */
export async function departmentPeople(
  req: PayloadRequest,
  department: string,
): Promise<DepartmentPerson[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: {
      department: { equals: department },
      roles: { in: ['editor', 'reviewer'] },
      active: { not_equals: false },
    },
    select: { name: true },
    sort: 'id',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

/**
 * Who answers for a matter.
 * @returns ids of users
 */
export async function matterOwners(
  req: PayloadRequest,
  {
    department,
    owner,
    responsiblePerson,
  }: Pick<Matter, 'department' | 'owner' | 'responsiblePerson'>,
): Promise<string[]> {
  const people = await departmentPeople(req, idOf(department) ?? '')
  return ownersOf({ owner: idOf(owner), responsiblePerson, people })
}
