import type { PayloadRequest } from 'payload'
import { importDepartmentOf } from '@/access/imports'
import type { ImportState, RowAction } from '@/domain/catalogue/importRun'

/** An import as the list shows it. */
export interface ListedImport {
  id: string
  fileName: string
  state: ImportState
  requestedAt: string
  /** Name of whoever uploaded it. */
  who: string
  counts: Record<RowAction, number>
}

const mostListed = 30

/** The name of the own department and its newest imports, as the person of the request may see them. */
export async function departmentImports(
  req: PayloadRequest,
): Promise<{ department: string; runs: ListedImport[] }> {
  const department = await req.payload.findByID({
    collection: 'departments',
    id: importDepartmentOf(req) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const { docs } = await req.payload.find({
    collection: 'import-runs',
    sort: '-requestedAt',
    limit: mostListed,
    pagination: false,
    depth: 0,
    select: { report: false },
    user: req.user,
    overrideAccess: false,
    req,
  })
  const people = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(docs.map(({ requestedBy }) => String(requestedBy)))] } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  const names = new Map(people.docs.map(({ id, name }) => [id, name]))
  return {
    department: department?.name ?? '',
    runs: docs.map((run) => ({
      id: run.id,
      fileName: run.fileName,
      state: run.state,
      requestedAt: run.requestedAt,
      who: names.get(String(run.requestedBy)) ?? '',
      counts: {
        added: run.added,
        changed: run.changed,
        unchanged: run.unchanged,
        refused: run.refused,
      },
    })),
  }
}
