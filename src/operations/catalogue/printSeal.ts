import type { FileHandle } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

/**
 * A kept PDF ends with a comment of its own, after the last line that PDF readers look at: length
 * and checksum of everything before it. A file that was cut off or damaged shows at once.
 */
const sealShape = /^\n%daiban (\d{12}) ([0-9a-f]{8})\n$/
const sealLength = '\n%daiban 000000000000 00000000\n'.length
const begin = '%PDF-'

const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

/** Whether bytes begin and end as a PDF does. */
const looksLikePdf = (bytes: Uint8Array): boolean =>
  textOf(bytes.subarray(0, begin.length)) === begin &&
  textOf(bytes.subarray(-1024)).trimEnd().endsWith('%%EOF')

/**
 * The PDF with its seal.
 * @throws when the bytes are no PDF, so that no broken print is ever kept
 */
export function seal(pdf: Uint8Array): Buffer {
  if (!looksLikePdf(pdf)) throw new Error('What was made is not a PDF')
  const length = String(pdf.length).padStart(12, '0')
  const sum = crc32(pdf).toString(16).padStart(8, '0')
  return Buffer.concat([pdf, Buffer.from(`\n%daiban ${length} ${sum}\n`, 'latin1')])
}

/** The PDF without its seal. Ask {@link isWhole} first. */
export const unsealed = (file: Uint8Array): Uint8Array => file.subarray(0, -sealLength)

/** Whether a kept file is exactly what was written. */
export function isWhole(file: Uint8Array): boolean {
  const parts = sealShape.exec(textOf(file.subarray(-sealLength)))
  const pdf = unsealed(file)
  return (
    parts !== null &&
    Number(parts[1]) === pdf.length &&
    Number.parseInt(parts[2], 16) === crc32(pdf) &&
    looksLikePdf(pdf)
  )
}

/**
 * The length of the PDF in a kept file, by its ends alone: for books of a hundred megabytes.
 * @returns null when the file was cut off
 */
export async function sealedLength(file: FileHandle): Promise<number | null> {
  const { size } = await file.stat()
  const length = size - sealLength
  if (length < begin.length) return null
  const head = await file.read(Buffer.alloc(begin.length), 0, begin.length, 0)
  const tail = await file.read(Buffer.alloc(sealLength), 0, sealLength, length)
  const parts = sealShape.exec(textOf(tail.buffer))
  return textOf(head.buffer) === begin && parts && Number(parts[1]) === length ? length : null
}
