import type { PayloadRequest } from 'payload'
import { toldOnceScope } from '@/access/toldOnce'
import { toldOncePages as words } from '@/i18n/toldOnce'
import { Refusal } from '@/operations/refusal'
import { requirePerson } from '@/operations/requirePerson'
import type { Department } from '@/payload-types'

/** The department whose figures are shown, and those that can be chosen. */
export interface ToldOnceScope {
  department: Department
  departments: Department[]
}

/**
 * The department that is asked for, out of those a person may see; the first of them when she asks for none.
 * @param code of a department
 * @throws Refusal 401, 403 when she sees none, 404 when it is unknown or not hers
 */
export async function toldOnceDepartment(
  req: PayloadRequest,
  code: string | undefined,
): Promise<ToldOnceScope> {
  const where = toldOnceScope(requirePerson(req))
  if (!where) throw new Refusal({ kind: 'forbidden', message: words.notYours })
  const { docs: departments } = await req.payload.find({
    collection: 'departments',
    where,
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const asked = code?.trim().toUpperCase()
  const department = asked ? departments.find((one) => one.code === asked) : departments[0]
  if (!department) throw new Refusal({ kind: 'not-found', message: words.unknownDepartment })
  return { department, departments }
}
