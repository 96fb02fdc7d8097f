import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { fileTypes } from '@/domain/casework/files'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { fileKindWords, fileText as say } from '@/i18n/caseFiles'
import type { Case, CaseFile } from '@/payload-types'
import { fileOfCase } from '@/queries/casework/caseFiles'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { caseEdition } from '../caseMatter'
import { findCase } from '../findCase'
import { readKept } from './fileStore'

/** Bytes to be given out, with the name under which they are saved. */
export interface OpenedFile {
  bytes: Uint8Array
  type: string
  fileName: string
}

/** What a kind is called, by the checklist under which the case was taken. */
export async function kindName(req: PayloadRequest, found: Case, kind: string): Promise<string> {
  if (fileKindWords[kind]) return fileKindWords[kind]
  const edition = await caseEdition(req, idOf(found.edition) ?? '')
  const { materials } = edition.snapshot as unknown as MatterContent
  return materials.find(({ code }) => code === kind)?.name ?? kind
}

/** Notes that somebody looked at what shows who a citizen is; nothing personal is noted. */
export async function noteView(req: PayloadRequest, found: Case, name: string): Promise<void> {
  await recordAudit({
    req,
    action: 'identity-viewed',
    subject: say.auditSubject(found.number),
    subjectId: found.id,
    detail: say.auditViewed(name),
  })
}

/**
 * The bytes of a file.
 * @throws Refusal 503 when they are gone from the disk, or their key is
 */
export async function bytesOf(
  req: PayloadRequest,
  { case: of, key }: Pick<CaseFile, 'case' | 'key'>,
  isPreview = false,
): Promise<Uint8Array> {
  const bytes = await readKept(req.payload, { caseId: idOf(of) ?? '', key, isPreview })
  if (!bytes) throw new Refusal({ kind: 'unavailable', message: say.lost })
  return bytes
}

const endingOf = (type: string) =>
  type === fileTypes.pdf ? 'pdf' : type === 'image/png' ? 'png' : 'jpg'

/**
 * A file of a case for whoever sees the case. A look at what shows who somebody is goes to the audit trail.
 * @param isPreview the small picture instead; there is none of PDFs and of what shows who somebody is
 * @throws Refusal 401, 404, 503
 */
export async function openFile({
  req,
  caseId,
  fileId,
  isPreview = false,
}: {
  req: PayloadRequest
  caseId: string
  fileId: string
  isPreview?: boolean
}): Promise<OpenedFile> {
  const found = await findCase(req, caseId)
  const file = await fileOfCase(req, found.id, fileId)
  const hasPreview = file && file.type !== fileTypes.pdf && !file.showsIdentity
  if (!file || file.removedAt || (isPreview && !hasPreview)) {
    throw new Refusal({ kind: 'not-found', message: say.unknown })
  }
  const name = await kindName(req, found, file.kind)
  if (file.showsIdentity) await noteView(req, found, name)
  return {
    bytes: await bytesOf(req, file, isPreview),
    type: isPreview ? 'image/jpeg' : file.type,
    fileName: `${name}-${found.number}-${file.order}.${endingOf(file.type)}`,
  }
}
