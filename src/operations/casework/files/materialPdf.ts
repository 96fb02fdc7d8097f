import { PDFDocument, type PDFPage } from 'pdf-lib'
import type { PayloadRequest } from 'payload'
import { fileTypes } from '@/domain/casework/files'
import { fileText as say } from '@/i18n/caseFiles'
import { filesOfCase } from '@/queries/casework/caseFiles'
import { Refusal } from '../../refusal'
import { findCase } from '../findCase'
import { inTurn } from './inTurn'
import { type OpenedFile, bytesOf, kindName, noteView } from './openFile'

/** A4 in points, and the margin around a photo: any office printer keeps it. */
const a4 = { short: 595.28, long: 841.89 }
const margin = 18

/** Lays a photo in the middle of an A4 page that lies as it does. */
async function addPhoto(document: PDFDocument, bytes: Uint8Array, type: string): Promise<PDFPage> {
  // pdf-lib reads from the beginning of the memory in which the bytes lie.
  const own = new Uint8Array(bytes)
  const image = type === 'image/png' ? await document.embedPng(own) : await document.embedJpg(own)
  const isWide = image.width > image.height
  const [width, height] = isWide ? [a4.long, a4.short] : [a4.short, a4.long]
  const page = document.addPage([width, height])
  const drawn = image.scaleToFit(width - 2 * margin, height - 2 * margin)
  page.drawImage(image, {
    x: (width - drawn.width) / 2,
    y: (height - drawn.height) / 2,
    width: drawn.width,
    height: drawn.height,
  })
  return page
}

/**
 * All photos and PDFs of one material as one PDF on A4, in the order in which they were added. A look at what
 * shows who somebody is goes to the audit trail.
 * @param kind code of the material, or another kind
 * @throws Refusal 401; 404 when the case is not hers to see, or there is nothing
 */
export async function materialPdf({
  req,
  caseId,
  kind,
}: {
  req: PayloadRequest
  caseId: string
  kind: string
}): Promise<OpenedFile> {
  const found = await findCase(req, caseId)
  const files = await filesOfCase(req, found.id, kind)
  if (files.length === 0) throw new Refusal({ kind: 'not-found', message: say.nothing })
  const name = await kindName(req, found, kind)
  if (files.some(({ showsIdentity }) => showsIdentity)) await noteView(req, found, name)
  const bytes = await inTurn(async () => {
    const document = await PDFDocument.create()
    document.setTitle(`${name} ${found.number}`, { showInWindowTitleBar: true })
    document.setLanguage('zh-CN')
    for (const file of files) {
      const kept = await bytesOf(req, file)
      if (file.type === fileTypes.pdf) {
        const part = await PDFDocument.load(kept, { updateMetadata: false })
        const pages = await document.copyPages(part, part.getPageIndices())
        for (const page of pages) document.addPage(page)
      } else await addPhoto(document, kept, file.type)
    }
    return document.save()
  })
  return { bytes, type: fileTypes.pdf, fileName: `${name}-${found.number}.pdf` }
}
