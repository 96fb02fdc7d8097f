import type { PayloadRequest } from 'payload'
import { importDepartmentOf } from '@/access/imports'
import { idOf, personOf } from '@/access/roles'
import { importText as text } from '@/i18n/imports'
import type { Department, ImportRun, User } from '@/payload-types'
import { Refusal } from '../refusal'
import { importById } from './importStore'

/** Who imports, and for which department. */
export interface Importer {
  user: User
  department: Department
}

/**
 * Who asks, with the department whose list is imported and exported: always the own one.
 * @throws Refusal 401 when nobody is logged in, 403 for other roles
 */
export async function importerOf(req: PayloadRequest): Promise<Importer> {
  const user = personOf(req)
  if (!user) throw new Refusal({ kind: 'not-logged-in', message: text.logInFirst })
  const id = importDepartmentOf(req)
  const department = id
    ? await req.payload.findByID({
        collection: 'departments',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!department) throw new Refusal({ kind: 'forbidden', message: text.notYours })
  return { user, department }
}

/**
 * An import of the own department.
 * @throws Refusal 401, 403, and one and the same 404 for an unknown import and one of others
 */
export async function seeImport(
  req: PayloadRequest,
  id: string,
): Promise<Importer & { run: ImportRun }> {
  const importer = await importerOf(req)
  const run = await importById(req.payload, id)
  if (!run || idOf(run.department) !== importer.department.id) {
    throw new Refusal({ kind: 'not-found', message: text.unknownRun })
  }
  return { ...importer, run }
}
