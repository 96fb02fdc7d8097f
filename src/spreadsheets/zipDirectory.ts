/** One part of a zip file, as its directory tells. Nothing is unpacked to know this. */
export interface ZipPart {
  name: string
  method: number
  isEncrypted: boolean
  packedBytes: number
  unpackedBytes: number
  /** Where its local header stands. */
  offset: number
}

const endMark = 0x06054b50
const partMark = 0x02014b50
const localMark = 0x04034b50
const longestComment = 65_557

function endOfDirectory(file: Buffer): number {
  for (let at = file.length - 22; at >= Math.max(0, file.length - longestComment); at -= 1) {
    if (file.readUInt32LE(at) === endMark) return at
  }
  return -1
}

/**
 * Reads the directory at the end of a zip file.
 * @returns its parts, or undefined when the file is no whole zip (cut off, damaged, or of more than 4 GiB)
 */
export function readZipDirectory(file: Buffer): ZipPart[] | undefined {
  const end = file.length >= 22 ? endOfDirectory(file) : -1
  if (end < 0) return undefined
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const parts: ZipPart[] = []
  for (let part = 0; part < count; part += 1) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== partMark) return undefined
    const nameLength = file.readUInt16LE(at + 28)
    const more = file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
    parts.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength).replace(/^\/+/, ''),
      method: file.readUInt16LE(at + 10),
      isEncrypted: (file.readUInt16LE(at + 8) & 1) === 1,
      packedBytes: file.readUInt32LE(at + 20),
      unpackedBytes: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + more
  }
  return parts
}

/** The packed bytes of a part, or undefined when they are not where the directory says. */
export function packedBytesOf(file: Buffer, part: ZipPart): Buffer | undefined {
  const { offset, packedBytes } = part
  if (offset + 30 > file.length || file.readUInt32LE(offset) !== localMark) return undefined
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
  if (start + packedBytes > file.length) return undefined
  return file.subarray(start, start + packedBytes)
}
