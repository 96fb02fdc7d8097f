import type { Payload } from 'payload'
import { heartbeatMs, lastBeat } from './jobs/heartbeat'

/** Whether each part works; holds nothing that is secret. */
export interface Health {
  ok: boolean
  /** The names of the parts that fail. */
  failing: ('database' | 'browser' | 'worker')[]
  database: { ok: boolean; replicaSet: string | null; transactions: boolean }
  browser: { ok: boolean }
  /** `lastSeen` is an instant in UTC. */
  worker: { ok: boolean; lastSeen: string | null }
}

const keptMs = 2000
/** The browser may have to be started first. */
const patienceMs = { database: 3000, browser: 15_000, worker: 3000 }

/** An answer in time, or the given one. */
async function inTime<T>(ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), ms)
  })
  try {
    return await Promise.race([work.catch(() => otherwise), late])
  } finally {
    clearTimeout(timer)
  }
}

async function databaseHealth(payload: Payload): Promise<Health['database']> {
  const { connection } = payload.db
  const hello = await connection.db?.admin().command({ hello: 1 })
  const replicaSet = (hello?.setName as string | undefined) ?? null
  const transactions =
    (replicaSet !== null || hello?.msg === 'isdbgrid') && (await canRollBack(payload))
  return { ok: transactions && connection.readyState === 1, replicaSet, transactions }
}

/** Writes within one of Payload's own transactions and takes it back. */
async function canRollBack(payload: Payload): Promise<boolean> {
  const id = await payload.db.beginTransaction()
  if (id === null) return false
  const session = payload.db.sessions[id]
  await payload.db.connection
    .collection('runtime_probe')
    .insertOne({ at: new Date() }, { session: session as never })
  await payload.db.rollbackTransaction(id)
  return true
}

async function workerHealth(payload: Payload, now: Date): Promise<Health['worker']> {
  const seen = await lastBeat(payload)
  const ok = seen !== undefined && now.getTime() - seen.getTime() < heartbeatMs
  return { ok, lastSeen: seen?.toISOString() ?? null }
}

/**
 * Looks at every part anew; each has some seconds to answer.
 * @param hasBrowser whether a browser for printing can be had
 */
export async function checkHealth({
  payload,
  hasBrowser,
  now,
}: {
  payload: Payload
  hasBrowser: () => Promise<boolean>
  now: Date
}): Promise<Health> {
  const noDatabase = { ok: false, replicaSet: null, transactions: false }
  const [database, browserOk, worker] = await Promise.all([
    inTime(patienceMs.database, databaseHealth(payload), noDatabase),
    inTime(patienceMs.browser, hasBrowser(), false),
    inTime(patienceMs.worker, workerHealth(payload, now), { ok: false, lastSeen: null }),
  ])
  const parts = { database, browser: { ok: browserOk }, worker }
  const failing = (['database', 'browser', 'worker'] as const).filter((part) => !parts[part].ok)
  return { ok: failing.length === 0, failing, ...parts }
}

let kept: { at: number; health: Promise<Health> } | undefined

/** As {@link checkHealth}, but looks at most once in two seconds, however often it is asked. */
export function currentHealth(options: Parameters<typeof checkHealth>[0]): Promise<Health> {
  const at = options.now.getTime()
  if (!kept || at - kept.at > keptMs) kept = { at, health: checkHealth(options) }
  return kept.health
}
