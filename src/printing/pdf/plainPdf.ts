import { PDFDocument } from 'pdf-lib'

/** A PDF of plain objects, as text in which every byte is one character. */
export interface PlainPdf {
  /** Bodies by object number, between `obj` and `endobj`. */
  objects: Map<number, string>
  root: number
}

/** The object number that a key of a dictionary refers to. */
export function refOf(body: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(body)
  return found ? Number(found[1]) : undefined
}

/** The object numbers of an array that a key of a dictionary holds. */
export function refsOf(body: string, key: string): number[] {
  const list = new RegExp(`/${key} ?\\[([^\\]]*)\\]`).exec(body)?.[1] ?? ''
  return [...list.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]))
}

function parse(text: string): PlainPdf | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-200))?.[1] ?? NaN)
  const table = /^xref\s+0 (\d+)\s+/.exec(text.slice(start, start + 60))
  const root = refOf(text.slice(text.lastIndexOf('trailer')), 'Root')
  if (!table || root === undefined) return undefined
  const objects = new Map<number, string>()
  const entries = start + table[0].length
  const offsets: number[] = []
  for (let object = 1; object < Number(table[1]); object++) {
    const entry = text.slice(entries + object * 20, entries + object * 20 + 18)
    if (entry.endsWith('n')) offsets.push(Number(entry.slice(0, 10)))
  }
  offsets.sort((a, b) => a - b)
  for (const [index, offset] of offsets.entries()) {
    const whole = text.slice(offset, offsets[index + 1] ?? start)
    const head = /^(\d+) 0 obj\s/.exec(whole)
    if (!head) return undefined
    objects.set(Number(head[1]), whole.slice(head[0].length, whole.lastIndexOf('endobj')).trimEnd())
  }
  return { objects, root }
}

const asText = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/**
 * Takes a PDF apart. Chromium writes plain objects, which is quick; any other is rewritten to that first.
 * @param bytes a whole PDF
 */
export async function readPlainPdf(bytes: Uint8Array): Promise<PlainPdf> {
  const quick = parse(asText(bytes))
  if (quick) return quick
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  const plain = parse(asText(await document.save({ useObjectStreams: false })))
  if (!plain) throw new Error('the printed PDF cannot be read')
  return plain
}

const tokens = /\((?:[^()\\]|\\.)*\)|<[0-9A-Fa-f\s]*>|(\d+) 0 R\b/gs

/**
 * Moves every reference of an object by an offset; strings and streams stay as they are.
 * @param body of an object
 */
export function shiftRefs(body: string, offset: number): string {
  const stream = body.search(/\bstream\r?\n/)
  const head = stream < 0 ? body : body.slice(0, stream)
  const moved = head.replace(tokens, (token, ref?: string) =>
    ref === undefined ? token : `${Number(ref) + offset} 0 R`,
  )
  return stream < 0 ? moved : moved + body.slice(stream)
}

/**
 * Writes a PDF of plain objects.
 * @param bodies by object number, from 1 without a gap
 * @param trailer what the trailer holds beside the size
 */
export function writePlainPdf(bodies: string[], trailer: string): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xd3\xeb\xe9\xe1\n', 'latin1')]
  let offset = chunks[0]?.length ?? 0
  const entries = ['0000000000 65535 f ']
  for (const [index, body] of bodies.entries()) {
    const chunk = Buffer.from(`${index + 1} 0 obj\n${body}\nendobj\n`, 'latin1')
    entries.push(`${String(offset).padStart(10, '0')} 00000 n `)
    chunks.push(chunk)
    offset += chunk.length
  }
  const size = bodies.length + 1
  chunks.push(
    Buffer.from(
      `xref\n0 ${size}\n${entries.join('\n')}\ntrailer\n<</Size ${size}\n${trailer}>>\nstartxref\n${offset}\n%%EOF\n`,
      'latin1',
    ),
  )
  return Buffer.concat(chunks)
}

/** A text as a PDF string in UTF-16. */
export const pdfString = (text: string): string =>
  `<FEFF${[...Array(text.length).keys()]
    .map((index) => text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0'))
    .join('')}>`
