import { createInflateRaw } from 'node:zlib'
import { fileReasons } from '@/i18n/imports'
import { Refusal } from '@/operations/refusal'
import { caps, megabytes } from './caps'
import { packedBytesOf, type ZipPart } from './zipDirectory'

/** The parts that cells are read from; drawings, comments and the like are what readers stumble over. */
const isNeeded = ({ name }: ZipPart): boolean =>
  name === '[Content_Types].xml' ||
  name === '_rels/.rels' ||
  name === 'xl/workbook.xml' ||
  name === 'xl/_rels/workbook.xml.rels' ||
  name === 'xl/sharedStrings.xml' ||
  name === 'xl/styles.xml' ||
  /^xl\/worksheets\/[^/]+\.xml$/.test(name)

const broken = (): Refusal => new Refusal({ kind: 'invalid', message: fileReasons.broken })
const tooLarge = (): Refusal =>
  new Refusal({ kind: 'too-large', message: fileReasons.bomb(megabytes(caps.unpackedBytes)) })

/** What unpacking has met so far, over all parts. */
interface Tally {
  bytes: number
  cells: number
  mergedCells: number
}

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)

function areaOf(range: string): number {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7}):\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(range)
  if (!match) return 1
  const [, left = '', top, right = '', bottom] = match
  return (columnOf(right) - columnOf(left) + 1) * (Number(bottom) - Number(top) + 1)
}

function count(text: string, tally: Tally): void {
  tally.cells += text.match(/<(?:\w+:)?c[\s>/]/g)?.length ?? 0
  for (const [, range] of text.matchAll(/<(?:\w+:)?mergeCell\s[^>]*?ref="([^"]*)"/g)) {
    tally.mergedCells += areaOf(range ?? '')
  }
  if (tally.cells > caps.cells) {
    throw new Refusal({ kind: 'too-large', message: fileReasons.tooManyCells(caps.cells) })
  }
  if (tally.mergedCells > caps.mergedCells) {
    throw new Refusal({ kind: 'invalid', message: fileReasons.merged })
  }
}

/** Long enough to hold the start of any tag that a chunk's end may cut. */
const overlap = 200

/** Unpacks a part piece by piece without keeping it, so that no claim of the directory is believed. */
async function measure(packed: Buffer, part: ZipPart, tally: Tally): Promise<void> {
  const isSheet = part.name.startsWith('xl/worksheets/')
  const inflate = createInflateRaw()
  inflate.end(packed)
  let tail = ''
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    tally.bytes += chunk.length
    if (tally.bytes > caps.unpackedBytes) throw tooLarge()
    if (!isSheet) continue
    const text = tail + chunk.toString('latin1')
    const cut = Math.max(0, text.lastIndexOf('<', text.length - 1))
    const isNear = text.length - cut <= overlap
    count(isNear ? text.slice(0, cut) : text, tally)
    tail = isNear ? text.slice(cut) : ''
  }
  if (isSheet) count(tail, tally)
}

function localHeader(name: Buffer, part: ZipPart, packed: Buffer, crc: number): Buffer {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(20, 4)
  header.writeUInt16LE(0x0800, 6)
  header.writeUInt16LE(part.method, 8)
  header.writeUInt32LE(crc, 14)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(part.unpackedBytes, 22)
  header.writeUInt16LE(name.length, 26)
  return Buffer.concat([header, name])
}

function directoryEntry(local: Buffer, name: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(20, 4)
  local.copy(entry, 6, 4, 28)
  entry.writeUInt32LE(offset, 42)
  return Buffer.concat([entry, name])
}

/** A zip of the given parts, packed as they are. */
function zipOf(parts: { part: ZipPart; packed: Buffer }[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { part, packed } of parts) {
    const name = Buffer.from(part.name, 'utf8')
    const local = localHeader(name, part, packed, 0)
    bodies.push(local, packed)
    directory.push(directoryEntry(local, name, offset))
    offset += local.length + packed.length
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(entries.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, entries, end])
}

/**
 * The same workbook with only the parts that cells are read from, after checking what unpacking it costs.
 * The directory's sizes are checked first; then each part is really unpacked, piece by piece.
 * @throws Refusal 413 when it is a zip bomb or has too many cells, 400 when it is broken
 */
export async function slimWorkbook(file: Buffer, parts: readonly ZipPart[]): Promise<Buffer> {
  if (parts.length > caps.parts) throw tooLarge()
  const needed = parts.filter(isNeeded)
  const claimed = needed.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
  if (claimed > caps.unpackedBytes) throw tooLarge()
  const tally: Tally = { bytes: 0, cells: 0, mergedCells: 0 }
  const kept: { part: ZipPart; packed: Buffer }[] = []
  for (const part of needed) {
    const packed = packedBytesOf(file, part)
    if (!packed || (part.method !== 0 && part.method !== 8)) throw broken()
    if (part.method === 0) {
      tally.bytes += packed.length
      if (part.name.startsWith('xl/worksheets/')) count(packed.toString('latin1'), tally)
    } else {
      try {
        await measure(packed, part, tally)
      } catch (error) {
        throw error instanceof Refusal ? error : broken()
      }
    }
    kept.push({ part, packed })
  }
  return zipOf(kept)
}
