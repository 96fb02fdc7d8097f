import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { fileTypeFromBuffer } from 'file-type'
import { type PayloadRequest, ValidationError } from 'payload'
import { idOf, personOf } from '@/access/roles'
import {
  addFault,
  contentFault,
  fileTypes,
  isFileKind,
  showsIdentity,
} from '@/domain/casework/files'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { fileText as say } from '@/i18n/caseFiles'
import type { CaseFile } from '@/payload-types'
import { Refusal } from '../../refusal'
import { isWriteConflict } from '../../transaction'
import { caseForCommand } from '../caseForCommand'
import { eraseFile, keepFile } from './fileStore'
import { checkRoom } from './checkRoom'
import { inTurn } from './inTurn'
import { pdfAnew } from './pdfAnew'
import { photoAnew, previewOf } from './photoAnew'

/** A file that somebody adds to a case. */
export interface FileInput {
  /** Made by the page for each file: a doubled, replayed or cut-off upload makes one. */
  clientId: string
  /** A material of the edition's checklist, or one of the other kinds. */
  kind: string
  /** Receives the bytes; asked for only once it is clear that the person may add. */
  read: () => Promise<Buffer>
}

/** A file that was added, or had been added by the same upload before. */
export interface AddedFile {
  file: CaseFile
  isRepeat: boolean
}

async function sameFile(
  req: PayloadRequest,
  caseId: string,
  clientId: string,
): Promise<CaseFile | null> {
  const { docs } = await req.payload.find({
    collection: 'case-files',
    where: { case: { equals: caseId }, clientId: { equals: clientId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [file] = docs
  if (file && idOf(file.by) !== personOf(req)?.id) {
    throw new Refusal({ kind: 'conflict', message: say.otherFile })
  }
  return file ?? null
}

/** The bytes as they are kept: what the content really is, drawn or written anew. */
async function anew(data: Buffer, kind: string) {
  const found = (await fileTypeFromBuffer(data))?.mime
  const message = contentFault({ kind, size: data.length, found })
  if (message) throw new Refusal({ kind: 'wrong-type', message })
  if (found === fileTypes.pdf) return { bytes: await pdfAnew(data), type: fileTypes.pdf }
  return photoAnew(data, { found, isSignature: kind === 'signature' })
}

/** How often another upload to the same case may be quicker. */
const attempts = 20

/** Gives a file its place in the case: the unique place makes uploads at one time queue up. */
async function record(
  req: PayloadRequest,
  data: Omit<CaseFile, 'id' | 'order'> & { case: string },
): Promise<AddedFile> {
  for (let attempt = 1; ; attempt += 1) {
    const { docs } = await req.payload.find({
      collection: 'case-files',
      where: { case: { equals: data.case } },
      sort: '-order',
      limit: 1,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    // After the place is known: whatever comes between takes that place, and the room is looked at again.
    await checkRoom(req, data.case, data.bytes)
    try {
      const file = await req.payload.create({
        collection: 'case-files',
        data: { ...data, order: (docs[0]?.order ?? 0) + 1 },
        depth: 0,
        overrideAccess: true,
        req,
      })
      return { file, isRepeat: false }
    } catch (error) {
      // Another upload took the place, or the same one was quicker: the unique indexes say so.
      const other = await sameFile(req, data.case, data.clientId)
      if (other) return { file: other, isRepeat: true }
      const isPlaceTaken = error instanceof ValidationError || isWriteConflict(error)
      if (!isPlaceTaken || attempt >= attempts) throw error
      await pause(Math.random() * 20 * attempt)
    }
  }
}

/**
 * Adds a photo or a PDF to a case, once, however often the same upload arrives. What is kept is made anew
 * from the content, and lies sealed in the data folder.
 * @throws Refusal 401, 404; 403 for who neither was first asked nor holds it; 409 when it is closed or full;
 * 400, 413 or 415 that says what is wrong with the file
 */
export async function addFile({
  req,
  caseId,
  input: { clientId, kind, read },
  now,
}: {
  req: PayloadRequest
  caseId: string
  input: FileInput
  now: Date
}): Promise<AddedFile> {
  const { state, context, edition } = await caseForCommand(req, caseId, now)
  const before = await sameFile(req, caseId, clientId)
  if (before) return { file: before, isRepeat: true }
  const message = addFault({ relations: context.relations, status: state.status })
  if (message) {
    const isMine = context.relations.some((one) => one === 'origin' || one === 'holder')
    throw new Refusal({ kind: isMine ? 'conflict' : 'forbidden', message })
  }
  const { materials } = edition.snapshot as unknown as MatterContent
  if (
    !isFileKind(
      kind,
      materials.map(({ code }) => code),
    )
  ) {
    throw new Refusal({ kind: 'invalid', message: say.unknownKind })
  }
  await checkRoom(req, caseId, 0)
  const data = await read()
  const isIdentity = showsIdentity(kind, materials.find(({ code }) => code === kind)?.name)
  const place = { caseId, key: randomUUID() }
  const { bytes, type } = await inTurn(async () => {
    const kept = await anew(data, kind)
    // What shows who somebody is has no small picture: looking at it is noted.
    if (kept.type !== fileTypes.pdf && !isIdentity) {
      await keepFile(req.payload, { ...place, isPreview: true }, await previewOf(kept.bytes))
    }
    return kept
  })
  const person = personOf(req)
  let added: AddedFile | undefined
  try {
    await keepFile(req.payload, place, bytes)
    added = await record(req, {
      case: caseId,
      clientId,
      kind,
      showsIdentity: isIdentity,
      type,
      bytes: bytes.length,
      key: place.key,
      at: now.toISOString(),
      by: person?.id,
      station: idOf(person?.station) ?? undefined,
      department: idOf(person?.department) ?? undefined,
    })
    return added
  } finally {
    if (!added || added.isRepeat) await eraseFile(place)
  }
}
