import type { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { Colleague, OwnerDepartment } from '@/domain/catalogue/campaigns/owner'

/** A department with its people. */
export interface DepartmentPeople extends OwnerDepartment {
  id: string
  name: string
}

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** Departments by their ids, with those of their people in service who edit, review or head them. */
export async function departmentPeople(
  req: PayloadRequest,
  ids: readonly (string | ObjectId)[],
): Promise<Map<string, DepartmentPeople>> {
  const wanted = [...new Set(ids.map(String))]
  const { docs: departments } = await req.payload.find({
    collection: 'departments',
    where: { id: { in: wanted } },
    select: { name: true, shortName: true, head: true },
    ...everything,
    req,
  })
  const { docs: users } = await req.payload.find({
    collection: 'users',
    where: { department: { in: wanted }, active: { not_equals: false } },
    select: { name: true, roles: true, department: true },
    sort: 'id',
    ...everything,
    req,
  })
  return new Map(
    departments.map(({ id, name, shortName, head }) => [
      id,
      {
        id,
        name: shortName ?? name,
        head: idOf(head) ?? undefined,
        people: users
          .filter(({ department }) => idOf(department) === id)
          .map((user): Colleague => ({ id: user.id, name: user.name, roles: user.roles ?? [] })),
      },
    ]),
  )
}

/** Who may look after items of a department: its editors and reviewers in service. */
export const colleaguesOf = ({ people }: OwnerDepartment): Colleague[] =>
  people.filter(({ roles }) => roles.includes('editor') || roles.includes('reviewer'))

/** Who answers for a department: its head in service, else its reviewers. */
export function headsOf({ head, people }: OwnerDepartment): string[] {
  if (head && people.some(({ id }) => id === head)) return [head]
  return people.filter(({ roles }) => roles.includes('reviewer')).map(({ id }) => id)
}
