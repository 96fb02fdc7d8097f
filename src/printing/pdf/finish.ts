import { PDFDocument } from 'pdf-lib'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Printed } from '../documents'

const infoObject =
  /^1 0 obj\n<<(?:\/Title (<[0-9A-F]*>|\((?:[^()\\]|\\.)*\))\n)?(?:\/Creator [^]*?\n)?\/Producer [^]*?>>\nendobj/m
const pageTree = /\/Type \/Pages\n\/Count (\d+)/g
const nodeId = /\(node(\d{8})\)/g

/** The producer that our PDFs name instead of browser, version and operating system. */
export const producer = 'Daiban'

/** A day as the dates of a PDF write it: midnight in the county. */
export const pdfDate = (date: PlainDate): string => `D:${date.replaceAll('-', '')}000000+08'00'`

/** Numbers the browser's node ids from 1 in rising order, in the width they have. */
function renumberNodes(text: string): string {
  const ids = [...new Set([...text.matchAll(nodeId)].map((match) => match[1] ?? ''))].sort()
  const fresh = new Map(ids.map((id, index) => [id, String(index + 1).padStart(8, '0')]))
  return text.replace(nodeId, (_, id: string) => `(node${fresh.get(id)})`)
}

/**
 * Makes a browser's PDF ours: names no browser and carries the date of the edition, so that the same content
 * gives the same bytes. Everything is replaced in its own length, so that no offset moves.
 * @param bytes as printed
 * @param date the day that the document says it was made
 */
export async function finishPdf(bytes: Uint8Array, date: PlainDate): Promise<Printed> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const info = infoObject.exec(text.slice(0, 20_000))
  const trees = [...text.matchAll(pageTree)].map((match) => Number(match[1]))
  if (info && trees.length > 0) {
    const fields = [
      ...(info[1] ? [`/Title ${info[1]}`] : []),
      `/Producer (${producer})`,
      `/CreationDate (${pdfDate(date)})`,
      `/ModDate (${pdfDate(date)})`,
    ]
    const open = `1 0 obj\n<<${fields.join('\n')}`
    const close = '>>\nendobj'
    const room = info[0].length - open.length - close.length
    if (room >= 0) {
      const own = open + ' '.repeat(room) + close
      const finished = renumberNodes(
        text.slice(0, info.index) + own + text.slice(info.index + info[0].length),
      )
      return { pdf: Buffer.from(finished, 'latin1'), pages: Math.max(...trees) }
    }
  }
  return rewritePdf(bytes, date)
}

/** The slow way, for a browser that writes its PDFs in another manner. */
async function rewritePdf(bytes: Uint8Array, date: PlainDate): Promise<Printed> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const made = new Date(`${date}T00:00:00+08:00`)
  document.setCreator('')
  document.setProducer(producer)
  document.setCreationDate(made)
  document.setModificationDate(made)
  return { pdf: await document.save({ useObjectStreams: false }), pages: document.getPageCount() }
}
