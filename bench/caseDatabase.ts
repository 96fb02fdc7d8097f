import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findMongod } from '@/runtime/mongod/binary'
import { launchMongod } from '@/runtime/mongod/launch'
import type { Order } from './caseProcess'

/** A process with one database, that does what it is told. */
export interface CaseProcess {
  tell: <T>(order: Order) => Promise<T>
  stop: () => Promise<void>
}

/** A database server of the benchmark's own, with as many databases as it wants. */
export interface CaseServer {
  /** A process on the database of that name. */
  open: (database: string) => Promise<CaseProcess>
  stop: () => Promise<void>
}

type Answer<T> = { result: T } | { error: string }

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const waiting = new AbortController()
  const { signal } = waiting
  const ended = once(child, 'exit', { signal }).then(() => [{ error: 'The process ended' }])
  const [answer] = (await Promise.race([once(child, 'message', { signal }), ended])) as [Answer<T>]
  ended.catch(() => undefined)
  waiting.abort()
  if ('error' in answer) throw new Error(answer.error)
  return answer.result
}

/** Starts MongoDB on an empty folder, with the cache that it has under `npm start`. */
export async function startCaseServer(): Promise<CaseServer> {
  const folder = mkdtempSync(join(tmpdir(), 'daiban-bench-cases-'))
  const cacheDir = process.env.CACHE_DIR || join(homedir(), '.cache', 'daiban')
  const mongodBinary = process.env.MONGOD_BINARY || undefined
  const binary = await findMongod({ mongodBinary, cacheDir, report: console.log })
  const server = await launchMongod({ binary, folder })
  const open = async (database: string): Promise<CaseProcess> => {
    const address = new URL(server.uri)
    address.pathname = `/${database}`
    const args = ['--expose-gc', '--import', 'tsx', 'bench/caseProcess.ts']
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: {
        ...process.env,
        NODE_ENV: 'development',
        DATABASE_URI: address.href,
        DATA_DIR: folder,
        PAYLOAD_SECRET: 'a secret for benchmarks only, of forty letters',
        LOG_LEVEL: 'error',
      },
    })
    await answerOf(child)
    return {
      tell: async (order) => {
        const answer = answerOf<never>(child)
        child.send(order)
        return answer
      },
      stop: async () => {
        const gone = once(child, 'exit')
        child.disconnect()
        await gone
      },
    }
  }
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { open, stop }
}
