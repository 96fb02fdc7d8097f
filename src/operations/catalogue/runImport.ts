import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { importDepartmentOf } from '@/access/imports'
import { idOf } from '@/access/roles'
import type { ImportState } from '@/domain/catalogue/importRun'
import { importText as text } from '@/i18n/imports'
import type { Department, ImportRun } from '@/payload-types'
import { finishImport } from './finishImport'
import { importById } from './importStore'
import { planImportRun } from './planImportRun'
import { writeImportRun } from './writeImportRun'

/** An import in hand: the request of the person in whose name it runs, and the department. */
export interface ImportInHand {
  req: PayloadRequest
  run: ImportRun
  department: Department
}

/**
 * Does what an import is due for: works its rows out, or writes them. Doing it again is harmless: one
 * that has ended is left alone, and one whose worker died goes on at the first row that is not done.
 * @returns the state in which it is left; `gone` when there is no such import
 */
export async function runImport({
  payload,
  runId,
  now,
}: {
  payload: Payload
  runId: string
  now: () => Date
}): Promise<ImportState | 'gone'> {
  const run = await importById(payload, runId)
  if (!run) return 'gone'
  const { state } = run
  if (state !== 'planning' && state !== 'waiting' && state !== 'running') return state
  const system = await createLocalReq({}, payload)
  const person = await personFor(payload, run)
  const department = await payload.findByID({
    collection: 'departments',
    id: idOf(run.department) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const end = (ending: 'cancelled' | 'failed', error?: string) =>
    finishImport({ req: system, run, department, state: ending, error, now: now() })
  if (run.cancelRequested) return end('cancelled')
  const req = await createLocalReq(person ? { user: person } : {}, payload)
  if (!department || !person || importDepartmentOf(req) !== department.id) {
    return end('failed', text.notAllowedAnyMore)
  }
  try {
    const inHand = { req, run, department }
    return state === 'planning'
      ? await planImportRun(inHand, now)
      : await writeImportRun(inHand, now)
  } catch (err) {
    payload.logger.error({ err, runId }, 'an import broke off')
    return end('failed', state === 'planning' ? text.planFailed : text.writeFailed)
  }
}

/** Whoever agreed to it, before that whoever sent the workbook; null when the account is stopped. */
async function personFor(payload: Payload, run: ImportRun) {
  const user = await payload.findByID({
    collection: 'users',
    id: idOf(run.agreedBy) ?? idOf(run.requestedBy) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return user?.active ? { ...user, collection: 'users' as const } : null
}
