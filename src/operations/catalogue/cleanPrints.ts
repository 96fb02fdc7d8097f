import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** Kept prints take at most 2 GiB: about 10,000 sheets for each of 20 stations. */
export const printsCapBytes = 2 * 1024 ** 3
/** Kits and books are kept for a week after their last use. */
export const runsKeptMs = 7 * 86_400_000
/** A draft that is an hour old belongs to a process that died. */
const draftsKeptMs = 3_600_000

interface KeptFile {
  path: string
  bytes: number
  usedAt: number
}

async function filesBelow(folder: string): Promise<KeptFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files: KeptFile[] = []
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const found = await stat(path).catch(() => null)
    if (found) files.push({ path, bytes: found.size, usedAt: found.mtimeMs })
  }
  return files
}

/**
 * Clears away what is not needed: drafts of dead processes, kits and books unused for a week, and,
 * above the cap, the prints that were unused for longest. Nothing is lost: a print is made again
 * when it is asked for.
 * @param capBytes how much may stay
 * @returns how many files went, and how many bytes stay
 */
export async function cleanPrints({
  dataDir,
  now,
  capBytes = printsCapBytes,
}: {
  dataDir: string
  now: Date
  capBytes?: number
}): Promise<{ removed: number; bytes: number }> {
  const folder = join(dataDir, 'prints')
  const runsFolder = join(folder, 'runs')
  const files = await filesBelow(folder)
  const isOver = ({ path, usedAt }: KeptFile): boolean => {
    const age = now.getTime() - usedAt
    if (path.endsWith('.tmp')) return age > draftsKeptMs
    return path.startsWith(runsFolder) && age > runsKeptMs
  }
  const going = files.filter(isOver)
  const staying = files.filter((file) => !isOver(file)).sort((a, b) => a.usedAt - b.usedAt)
  let bytes = staying.reduce((sum, file) => sum + file.bytes, 0)
  for (const file of staying) {
    if (bytes <= capBytes) break
    if (file.path.endsWith('.tmp')) continue
    going.push(file)
    bytes -= file.bytes
  }
  for (const { path } of going) await rm(path, { force: true })
  return { removed: going.length, bytes }
}
