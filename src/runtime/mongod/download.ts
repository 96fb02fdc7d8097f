import { chmod, copyFile, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** The version that is fetched when none is installed. */
const version = '8.2.6'
const reachableWithinMs = 5000

/**
 * Puts a finished binary in its place in one step, so that nobody ever sees half of it.
 * @param made where it was made, in the same folder tree as `kept`
 */
export async function keepBinary(made: string, kept: string): Promise<string> {
  const draft = `${kept}.${process.pid}`
  await mkdir(dirname(kept), { recursive: true })
  await copyFile(made, draft)
  await chmod(draft, 0o755)
  await rename(draft, kept)
  return kept
}

/** A folder beside `kept` to work in; removed after `work`, whatever happens. */
export async function inWorkFolder<T>(
  kept: string,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  await mkdir(dirname(kept), { recursive: true })
  const folder = await mkdtemp(join(dirname(kept), 'fetch-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * MongoDB's own build for this system. Asks first whether the server can be reached at all, so that
 * a closed network costs seconds, not minutes.
 * @throws when it cannot be reached or has no build for this system
 */
export async function downloadFromMongoDB({
  kept,
  report,
}: {
  kept: string
  report: (line: string) => void
}): Promise<string> {
  const { MongoBinary } = await import('mongodb-memory-server-core/lib/util/MongoBinary.js')
  const { MongoBinaryDownloadUrl } =
    await import('mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js')
  const { DryMongoBinary } = await import('mongodb-memory-server-core/lib/util/DryMongoBinary.js')
  return inWorkFolder(kept, async (folder) => {
    const options = await DryMongoBinary.generateOptions({ version, downloadDir: folder })
    const address = await new MongoBinaryDownloadUrl(options).getDownloadUrl()
    const answer = await fetch(address, {
      method: 'HEAD',
      signal: AbortSignal.timeout(reachableWithinMs),
    })
    if (!answer.ok) throw new Error(`HTTP ${answer.status}`)
    report(`   正在下载 MongoDB ${version} …`)
    process.env.MONGOMS_MAX_RETRIES = '1'
    return keepBinary(
      await MongoBinary.getPath({ ...options, checkMD5: true, systemBinary: '' }),
      kept,
    )
  })
}
