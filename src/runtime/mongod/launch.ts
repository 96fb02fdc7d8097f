import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { type Socket, createServer } from 'node:net'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runtimeReasons, runtimeText } from '@/i18n/runtime'
import { CannotStart } from '../cannotStart'
import { endProcess, isAlive, nodeBinary } from '../processes'
import { becomeReplicaSet } from './replicaSet'

const logLimitBytes = 20 * 2 ** 20

/** A running embedded database. */
export interface RunningMongod {
  /** Names the replica set, so that transactions are on. */
  uri: string
  port: number
  /** The process that guards mongod. */
  pid: number
  stop: () => Promise<void>
  /** Resolves when mongod has ended, for whatever reason. */
  ended: Promise<void>
}

export interface LaunchOptions {
  binary: string
  /** The folder that holds `db`, the log and the port file. */
  folder: string
  /** The port to use; else the one used last, else any free one. */
  port?: number
  databaseName?: string
  /** For tests: small caches, and the folder is removed afterwards. */
  isThrowaway?: boolean
}

export const portFile = (folder: string) => join(folder, 'mongod.port')

/** The address of a database on this machine. */
export const localUri = (port: number, databaseName = 'daiban') =>
  `mongodb://127.0.0.1:${port}/${databaseName}?replicaSet=rs0`

/** The port that the folder's database used last. */
export function lastPort(folder: string): number | undefined {
  try {
    return Number(readFileSync(portFile(folder), 'utf8')) || undefined
  } catch {
    return undefined
  }
}

/** A port of this machine that nobody listens on: the wanted one when it is free. */
export function freePort(wanted = 0): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort())))
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : wanted
      server.close(() => resolve(port))
    })
  })
}

/** A mongod that outlived a killed app still holds the files: it is stopped first. */
async function endOrphan(dbPath: string): Promise<void> {
  let pid: number
  try {
    pid = Number(readFileSync(join(dbPath, 'mongod.lock'), 'utf8'))
  } catch {
    return
  }
  if (!pid || !isAlive(pid) || !isMongodOn(pid, dbPath)) return
  await endProcess(pid, 60_000)
}

function isMongodOn(pid: number, dbPath: string): boolean {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dbPath)
  } catch {
    return false
  }
}

/** Of the log, one older part is kept. */
function shortenLog(file: string): void {
  if (existsSync(file) && statSync(file).size > logLimitBytes) renameSync(file, `${file}.1`)
}

function mongodArguments({ folder, port, isThrowaway }: LaunchOptions & { port: number }) {
  const gigabytes = totalmem() / 2 ** 30
  const cache = isThrowaway ? 0.25 : Math.max(0.25, Math.min(2, gigabytes / 8))
  return [
    ...['--dbpath', join(folder, 'db'), '--port', String(port), '--bind_ip', '127.0.0.1'],
    ...['--replSet', 'rs0', '--oplogSize', isThrowaway ? '64' : '1024'],
    ...['--wiredTigerCacheSizeGB', cache.toFixed(2), '--networkMessageCompressors', 'disabled'],
    ...['--logpath', join(folder, 'mongod.log'), '--logappend'],
    // There is no other member to hand over to: waiting for one would only delay the stop.
    ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
    ...(isThrowaway ? ['--setParameter', 'diagnosticDataCollectionEnabled=false'] : []),
  ]
}

/**
 * Starts mongod on a folder as a replica set of one and waits until it takes writes. It stops with
 * this process, however that ends.
 * @throws CannotStart with the reason when it does not come up
 */
export async function launchMongod(options: LaunchOptions): Promise<RunningMongod> {
  const { binary, folder, isThrowaway } = options
  const dbPath = join(folder, 'db')
  mkdirSync(dbPath, { recursive: true, mode: 0o700 })
  await endOrphan(dbPath)
  shortenLog(join(folder, 'mongod.log'))
  const port = await freePort(options.port ?? lastPort(folder))
  const order = {
    binary,
    args: mongodArguments({ ...options, port }),
    removeFolder: isThrowaway ? folder : undefined,
  }
  const outFile = join(folder, 'mongod.out')
  const out = openSync(outFile, 'w', 0o600)
  const guardian = spawn(
    nodeBinary(),
    [fileURLToPath(new URL('./guardian.ts', import.meta.url)), JSON.stringify(order)],
    {
      stdio: ['pipe', out, out],
      detached: true,
      env: { PATH: process.env.PATH, NODE_ENV: 'production' },
    },
  )
  closeSync(out)
  const pid = guardian.pid ?? 0
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
    await Promise.race([becomeReplicaSet(port), early])
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    await stop()
    throw new CannotStart(runtimeText.mongodFailed({ reason, log: join(folder, 'mongod.log') }))
  }
  writeFileSync(portFile(folder), String(port))
  // Neither the guardian nor its pipe keeps a process alive that has nothing else to do.
  guardian.unref()
  ;(guardian.stdin as Socket | null)?.unref()
  return { uri: localUri(port, options.databaseName), port, pid, stop, ended }
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
