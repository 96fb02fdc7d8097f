import {
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { endProcess, isAlive } from '../processes'
import { type GuardedMongod, startGuarded } from './guarded'
import { freePort, lastPort, localUri, portFile } from './ports'
import { becomeReplicaSet, moveReplicaSet } from './replicaSet'

const logLimitBytes = 20 * 2 ** 20

/** A running embedded database. */
export interface RunningMongod extends GuardedMongod {
  /** Names the replica set, so that transactions are on. */
  uri: string
  port: number
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

function mongodArguments(options: LaunchOptions & { port: number }): string[] {
  const { folder, port, isThrowaway } = options
  const gigabytes = totalmem() / 2 ** 30
  const cache = isThrowaway ? 0.25 : Math.max(0.25, Math.min(2, gigabytes / 8))
  return [
    ...['--dbpath', join(folder, 'db'), '--port', String(port), '--bind_ip', '127.0.0.1'],
    ...['--wiredTigerCacheSizeGB', cache.toFixed(2), '--networkMessageCompressors', 'disabled'],
    ...['--logpath', join(folder, 'mongod.log'), '--logappend'],
    // There is no other member to hand over to: waiting for one would only delay the stop.
    ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
    ...(isThrowaway ? ['--setParameter', 'diagnosticDataCollectionEnabled=false'] : []),
  ]
}

/** Writes the new port into the replica set's own record, in a short run without it. */
async function movePort(options: LaunchOptions & { port: number }): Promise<void> {
  const { binary, folder, port } = options
  rmSync(portFile(folder), { force: true })
  const args = mongodArguments(options)
  const isReady = () => moveReplicaSet(port)
  const mover = await startGuarded({ binary, args, folder, isReady })
  await mover.stop()
}

/**
 * Starts mongod on a folder as a replica set of one and waits until it takes writes. It stops with
 * this process, however that ends.
 * @throws CannotStart with the reason when it does not come up
 */
export async function launchMongod(options: LaunchOptions): Promise<RunningMongod> {
  const { binary, folder, isThrowaway, databaseName } = options
  const dbPath = join(folder, 'db')
  const hasData = existsSync(join(dbPath, 'WiredTiger'))
  mkdirSync(dbPath, { recursive: true, mode: 0o700 })
  await endOrphan(dbPath)
  shortenLog(join(folder, 'mongod.log'))
  const before = lastPort(folder)
  const port = await freePort(options.port ?? before)
  if (hasData && port !== before) await movePort({ ...options, port })
  const set = ['--replSet', 'rs0', '--oplogSize', isThrowaway ? '64' : '1024']
  const guarded = await startGuarded({
    binary,
    args: [...mongodArguments({ ...options, port }), ...set],
    folder,
    isReady: () => becomeReplicaSet(port),
    removeFolder: isThrowaway ? folder : undefined,
  })
  writeFileSync(portFile(folder), String(port))
  return { ...guarded, uri: localUri(port, databaseName), port }
}
