import type { PayloadRequest } from 'payload'
import type { CaseFile } from '@/payload-types'

/** Files of a case in their order, without what was removed; whoever asks may see the case. */
export async function filesOfCase(
  req: PayloadRequest,
  caseId: string,
  kind?: string,
): Promise<CaseFile[]> {
  const { docs } = await req.payload.find({
    collection: 'case-files',
    where: {
      case: { equals: caseId },
      removedAt: { exists: false },
      ...(kind === undefined ? {} : { kind: { equals: kind } }),
    },
    sort: 'order',
    showHiddenFields: true,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/** A file of a case by its id, also a removed one; null when there is none. */
export async function fileOfCase(
  req: PayloadRequest,
  caseId: string,
  id: string,
): Promise<CaseFile | null> {
  if (!/^[a-f\d]{24}$/i.test(id)) return null
  const { docs } = await req.payload.find({
    collection: 'case-files',
    where: { id: { equals: id }, case: { equals: caseId } },
    showHiddenFields: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}
