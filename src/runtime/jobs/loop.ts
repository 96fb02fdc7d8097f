import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import {
  type Claim,
  claimJob,
  claimMs,
  clearDoneJobs,
  freeDeadClaims,
  letGoOfClaim,
  releaseClaims,
  renewClaims,
} from './claim'
import { beat, endBeat } from './heartbeat'
import { giveUpSchedulerLease, holdSchedulerLease } from './lease'

/** So many jobs at a time, each of another queue: a long print never holds up the mail. */
const lanes = 3
const upkeepMs = 5000
const stopWithinMs = 20_000

/**
 * Runs jobs until told to stop: takes one after the other of each queue, keeps its claims alive,
 * schedules when it holds the lease, and frees what dead workers held. A lost database is waited for.
 * @param worker its name, unique among all
 * @param signal stops it; jobs in hand have 20 s to finish, then they are given back
 * @param pollMs how long to rest when there is nothing to do
 */
export async function runJobsUntil({
  payload,
  worker,
  signal,
  pollMs = 500,
}: {
  payload: Payload
  worker: string
  signal: AbortSignal
  pollMs?: number
}): Promise<void> {
  const inHand = new Map<string, Promise<void>>()
  const upkeep = keepUp({ payload, worker, signal })

  const run = async ({ id, queue }: Claim) => {
    try {
      await payload.jobs.runByID({ id, overrideAccess: true, silent: { info: true } })
    } catch (err) {
      payload.logger.error({ err, jobId: id, queue }, 'job failed')
      await quietly(payload, () => letGoOfClaim({ payload, worker, id, now: new Date() }))
    }
    inHand.delete(queue)
  }

  while (!signal.aborted) {
    const claim = await quietly(payload, () => claimNext({ payload, worker, inHand }))
    if (claim) inHand.set(claim.queue, run(claim))
    else await rest(pollMs, signal)
  }
  await Promise.race([Promise.all(inHand.values()), sleep(stopWithinMs, undefined, { ref: false })])
  await upkeep
  await quietly(payload, async () => {
    await releaseClaims({ payload, worker })
    await giveUpSchedulerLease({ payload, worker })
    await endBeat({ payload, worker })
  })
}

async function claimNext({
  payload,
  worker,
  inHand,
}: {
  payload: Payload
  worker: string
  inHand: Map<string, Promise<void>>
}): Promise<Claim | undefined> {
  if (inHand.size >= lanes) return undefined
  return claimJob({ payload, worker, busyQueues: [...inHand.keys()], now: new Date() })
}

async function keepUp({
  payload,
  worker,
  signal,
}: {
  payload: Payload
  worker: string
  signal: AbortSignal
}): Promise<void> {
  while (!signal.aborted) {
    await quietly(payload, async () => {
      const now = new Date()
      await beat({ payload, worker, now })
      await renewClaims({ payload, worker, now })
      if (!(await holdSchedulerLease({ payload, worker }))) return
      const freed = await freeDeadClaims({ payload, now })
      if (freed > 0) payload.logger.warn({ freed, claimMs }, 'jobs of a dead worker are free again')
      await clearDoneJobs({ payload, now })
      await payload.jobs.handleSchedules({ allQueues: true })
    })
    await rest(upkeepMs, signal)
  }
}

/** The database may be away for a moment: say so and go on. */
async function quietly<T>(payload: Payload, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch (err) {
    payload.logger.error({ err }, 'the worker could not reach the database')
    await sleep(1000)
    return undefined
  }
}

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => undefined)
