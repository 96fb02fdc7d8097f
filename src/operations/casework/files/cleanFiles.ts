import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Payload, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { eraseFile, filesFolder } from './fileStore'

/** As long a removal can be taken back, and no upload takes. */
const dayMs = 86_400_000
/** Folders in which nothing happened for longer were looked through before. */
const lookedMs = 3 * dayMs
const atATime = 100

/** Erases what was removed a day ago: the bytes first, so that none outlive their row. */
async function eraseRemoved(payload: Payload, now: Date): Promise<number> {
  const req = await createLocalReq({}, payload)
  const before = new Date(now.getTime() - dayMs).toISOString()
  let erased = 0
  for (;;) {
    const { docs } = await payload.find({
      collection: 'case-files',
      where: { removedAt: { less_than: before } },
      showHiddenFields: true,
      limit: atATime,
      pagination: false,
      depth: 0,
      overrideAccess: true,
      req,
    })
    for (const { id, case: of, key } of docs) {
      await eraseFile({ caseId: idOf(of) ?? '', key })
      await payload.delete({ collection: 'case-files', id, depth: 0, overrideAccess: true, req })
      erased += 1
    }
    if (docs.length < atATime) return erased
  }
}

const isOlder = async (path: string, now: Date, ms: number): Promise<boolean> => {
  const found = await stat(path).catch(() => null)
  return found !== null && now.getTime() - found.mtimeMs > ms
}

/** Erases what a process that died left behind without a row. */
async function eraseLeftovers(payload: Payload, now: Date): Promise<number> {
  const folder = filesFolder()
  let erased = 0
  for (const caseId of await readdir(folder).catch(() => [])) {
    const path = join(folder, caseId)
    if (await isOlder(path, now, lookedMs)) continue
    const { docs } = await payload.find({
      collection: 'case-files',
      where: { case: { equals: caseId } },
      showHiddenFields: true,
      pagination: false,
      depth: 0,
      overrideAccess: true,
    })
    const known = new Set(docs.flatMap(({ key }) => [key, `${key}.preview`]))
    for (const name of await readdir(path).catch(() => [])) {
      const file = join(path, name)
      if (known.has(name) || !(await isOlder(file, now, dayMs))) continue
      await rm(file, { force: true })
      erased += 1
    }
  }
  return erased
}

/**
 * Takes off the disk what cases no longer have: what was removed more than a day ago, and leftovers of
 * uploads that a crash cut off.
 * @returns how many of each
 */
export async function cleanFiles({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<{ removed: number; leftovers: number }> {
  const removed = await eraseRemoved(payload, now)
  return { removed, leftovers: await eraseLeftovers(payload, now) }
}
