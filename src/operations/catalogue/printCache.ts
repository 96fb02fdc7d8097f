import { randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isWhole, seal, sealedLength, unsealed } from './printSeal'

/** Under which folder of DATA_DIR, and with which name, a PDF is kept: sheets by content, runs apart. */
export function printPath({
  dataDir,
  key,
  isRun = false,
}: {
  dataDir: string
  key: string
  isRun?: boolean
}): string {
  if (!/^[a-f0-9]{64}$/.test(key)) throw new Error('A print is named by the hash of its content')
  const folder = isRun ? 'runs' : key.slice(0, 2)
  return join(dataDir, 'prints', folder, `${key}.pdf`)
}

const dayMs = 86_400_000

/** Marks a file as used, at most once a day, so that the clean-up takes the longest unused first. */
async function markUsed(path: string): Promise<void> {
  const { mtimeMs } = await stat(path)
  const now = new Date()
  if (now.getTime() - mtimeMs > dayMs) await utimes(path, now, now)
}

/** The PDF under a path, or null when it is not there, cut off or damaged. */
async function readKept(path: string): Promise<Uint8Array | null> {
  try {
    const file = await readFile(path)
    if (!isWhole(file)) return null
    await markUsed(path)
    return unsealed(file)
  } catch {
    return null
  }
}

/** Writes a file so that it is there as a whole or not at all, whatever happens meanwhile. */
export async function keepPdf(path: string, pdf: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  const draft = `${path}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, seal(pdf))
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

/**
 * The length in bytes of a large PDF that is kept, without reading all of it: begin, end and length
 * are looked at.
 * @returns null when it is not there or cut off
 */
export async function keptLength(path: string): Promise<number | null> {
  try {
    const file = await open(path, 'r')
    try {
      const length = await sealedLength(file)
      if (length !== null) await markUsed(path)
      return length
    } finally {
      await file.close()
    }
  } catch {
    return null
  }
}

/** PDFs being made, for the whole process, also where the bundler loads this module twice. */
const shared = globalThis as typeof globalThis & { daibanPrints?: Map<string, Promise<Uint8Array>> }
const making = (shared.daibanPrints ??= new Map())

/**
 * The PDF under a path: read when it is there, else made, kept and given. However many ask at once,
 * it is made once. When it cannot be kept (disk full) it is given all the same.
 * @param make makes the PDF; what it throws goes to everyone who waits
 * @param onNotKept is told why keeping failed
 */
export async function keptPdf({
  path,
  make,
  onNotKept,
}: {
  path: string
  make: () => Promise<Uint8Array>
  onNotKept?: (error: unknown) => void
}): Promise<Uint8Array> {
  const underWay = making.get(path)
  if (underWay) return underWay
  const promise = (async () => {
    const kept = await readKept(path)
    if (kept) return kept
    const pdf = await make()
    await keepPdf(path, pdf).catch((error: unknown) => onNotKept?.(error))
    return pdf
  })()
  making.set(path, promise)
  try {
    return await promise
  } finally {
    making.delete(path)
  }
}
