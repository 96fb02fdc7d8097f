import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, createBrotliDecompress } from 'node:zlib'
import { installed } from './packages'

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** The files of a plain tar archive, by path. Folders and links are not in the archives we read. */
export function readTar(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  const field = (at: number, length: number) =>
    archive.toString('utf8', at, at + length).replace(/\0.*$/s, '')
  for (let at = 0; at + 512 <= archive.length && archive[at] !== 0;) {
    const size = Number.parseInt(field(at + 124, 12), 8)
    if (field(at + 156, 1) === '0' || field(at + 156, 1) === '') {
      const path = normalize(join(field(at + 345, 155), field(at, 100)))
      if (!path.startsWith('..')) files.set(path, archive.subarray(at + 512, at + 512 + size))
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}

async function unpackTar(source: string, folder: string): Promise<void> {
  const files = readTar(await promisify(brotliDecompress)(await readFile(source)))
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), content, { mode: 0o755 })
  }
}

/** Makes a folder complete or not at all, also when another process makes the same one. */
async function makeOnce(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  if (await isThere(folder)) return
  const draft = `${folder}.${randomBytes(6).toString('hex')}`
  await mkdir(draft, { recursive: true, mode: 0o700 })
  try {
    await fill(draft)
    await rename(draft, folder)
  } catch (error) {
    await rm(draft, { recursive: true, force: true })
    if (!(await isThere(folder))) throw error
  }
}

/** Whether the machine has the libraries of NSS, which Chromium needs and small systems lack. */
async function hasNss(): Promise<boolean> {
  const folders = ['/usr/lib', '/usr/lib64', '/lib', '/lib64'].flatMap((folder) => [
    folder,
    join(folder, `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux-gnu`),
  ])
  for (const folder of folders) if (await isThere(join(folder, 'libnss3.so'))) return true
  return false
}

/**
 * Unpacks the Chromium that comes with our packages, once a version; safe when two processes do it at once.
 * @param cacheDir folder of its own, readable by this user only
 * @returns the program and the environment in which it finds its libraries and fonts
 */
export async function unpackChromium(
  cacheDir: string,
): Promise<{ path: string; env: Record<string, string> }> {
  const { folder: packageDir, version } = await installed('@sparticuz/chromium')
  const folder = join(cacheDir, version)
  await mkdir(cacheDir, { recursive: true, mode: 0o700 })
  await makeOnce(folder, async (draft) => {
    const bin = join(packageDir, 'bin')
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(draft, 'chromium'), { mode: 0o755 }),
    )
    await unpackTar(join(bin, 'al2023.tar.br'), draft)
    await unpackTar(join(bin, 'fonts.tar.br'), draft)
  })
  const env: Record<string, string> = {}
  if (!(await hasNss())) {
    const own = process.env['LD_LIBRARY_PATH']
    env['LD_LIBRARY_PATH'] = [join(folder, 'lib'), own].filter(Boolean).join(':')
  }
  if (!(await isThere('/etc/fonts/fonts.conf'))) env['FONTCONFIG_PATH'] = folder
  return { path: join(folder, 'chromium'), env }
}
