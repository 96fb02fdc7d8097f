import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runtimeReasons, runtimeText } from '@/i18n/runtime'
import { CannotStart } from '../cannotStart'
import { nodeBinary } from '../processes'

/** A mongod with its guardian. */
export interface GuardedMongod {
  /** The guardian's process. */
  pid: number
  stop: () => Promise<void>
  /** Resolves when mongod has ended, for whatever reason. */
  ended: Promise<void>
}

/**
 * Starts mongod under a guardian, which stops it when this process ends.
 * @param folder gets what it says on the terminal, in `mongod.out`
 * @param isReady resolves when it can be used
 * @param removeFolder a folder to remove after it has ended
 * @throws CannotStart when it ends before it is ready, or `isReady` fails
 */
export async function startGuarded({
  binary,
  args,
  folder,
  isReady,
  removeFolder,
}: {
  binary: string
  args: string[]
  folder: string
  isReady: () => Promise<void>
  removeFolder?: string
}): Promise<GuardedMongod> {
  const out = openSync(join(folder, 'mongod.out'), 'w', 0o600)
  const guardian = spawn(
    nodeBinary(),
    [
      fileURLToPath(new URL('./guardian.ts', import.meta.url)),
      JSON.stringify({ binary, args, removeFolder }),
    ],
    {
      stdio: ['pipe', out, out],
      detached: true,
      env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    },
  )
  closeSync(out)
  const ended = new Promise<void>((resolve) => {
    guardian.once('exit', () => resolve())
    guardian.once('error', () => resolve())
  })
  const stop = async () => {
    guardian.ref()
    guardian.stdin?.end()
    await ended
  }
  try {
    const early = ended.then(() => {
      throw new Error(lastWords(folder) ?? runtimeReasons.stoppedEarly)
    })
    await Promise.race([isReady(), early])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await stop()
    throw new CannotStart(runtimeText.mongodFailed({ reason, log: join(folder, 'mongod.log') }))
  }
  // Neither the guardian nor its pipe keeps a process alive that has nothing else to do.
  guardian.unref()
  ;(guardian.stdin as Socket | null)?.unref()
  return { pid: guardian.pid ?? 0, stop, ended }
}

/** Why mongod ended: what it said on the terminal, or the last fatal line of its log. */
function lastWords(folder: string): string | undefined {
  const read = (name: string) => {
    try {
      return readFileSync(join(folder, name), 'utf8').trim().split('\n')
    } catch {
      return []
    }
  }
  const fatal = read('mongod.log').findLast((line) => /"s":"[FE]"/.test(line))
  return fatal?.slice(0, 400) ?? (read('mongod.out').join(' ').slice(0, 400) || undefined)
}
