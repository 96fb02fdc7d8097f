import type { Payload } from 'payload'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterMongo,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import { Refusal } from '../refusal'

/** What is limited, how often it may happen in how many seconds, and for how long it then rests. */
const limits = {
  'log-in by account': { points: 5, duration: 15 * 60, blockDuration: 15 * 60 },
  'log-in by address': { points: 40, duration: 10 * 60, blockDuration: 10 * 60 },
  'code by account': { points: 5, duration: 15 * 60, blockDuration: 15 * 60 },
  'reset by account': { points: 5, duration: 30 * 60, blockDuration: 30 * 60 },
  'reset by address': { points: 20, duration: 30 * 60, blockDuration: 30 * 60 },
  'mail by account': { points: 3, duration: 60 * 60, blockDuration: 60 * 60 },
  'mail by address': { points: 20, duration: 60 * 60, blockDuration: 60 * 60 },
  'code by issuer': { points: 60, duration: 60 * 60, blockDuration: 10 * 60 },
  'set-up by address': { points: 10, duration: 30 * 60, blockDuration: 30 * 60 },
  'progress by address': { points: 30, duration: 10 * 60, blockDuration: 10 * 60 },
  'progress by case': { points: 5, duration: 15 * 60, blockDuration: 15 * 60 },
  // A typed code is one of a million, and three of them count at a time.
  'check-in by account': { points: 10, duration: 10 * 60, blockDuration: 10 * 60 },
  'fact-check by address': { points: 60, duration: 10 * 60, blockDuration: 10 * 60 },
  'certificate by address': { points: 60, duration: 10 * 60, blockDuration: 10 * 60 },
  // Ten thousand endings of a phone would take more than a year.
  'progress by case and day': { points: 20, duration: 24 * 3600, blockDuration: 24 * 3600 },
} satisfies Record<string, { points: number; duration: number; blockDuration: number }>

/** The name of a limit. */
export type Limit = keyof typeof limits

const made = new WeakMap<Payload, Map<Limit, RateLimiterAbstract>>()

/** Counts live in the database, so that all servers share them; in memory while it is away. */
function limiterOf(payload: Payload, limit: Limit): RateLimiterAbstract {
  const known = made.get(payload) ?? new Map<Limit, RateLimiterAbstract>()
  made.set(payload, known)
  const existing = known.get(limit)
  if (existing) return existing
  const { points, duration, blockDuration } = limits[limit]
  const keyPrefix = limit.replaceAll(' ', '-')
  const limiter = new RateLimiterMongo({
    storeClient: payload.db.connection.getClient(),
    dbName: payload.db.connection.name,
    tableName: 'attempts',
    keyPrefix,
    points,
    duration,
    blockDuration,
    inMemoryBlockOnConsumed: points + 1,
    inMemoryBlockDuration: blockDuration,
    insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration, blockDuration }),
  })
  known.set(limit, limiter)
  return limiter
}

const ofPasswords = (minutes: number): string =>
  `尝试的次数太多，请 ${minutes} 分钟后再试。忘记密码时，可以请安全管理员发一个一次性重置码。`

/**
 * Counts one attempt, before anything costly is done for it.
 * @param key the account or address it is counted for; null (the Local API) is not limited
 * @param say what to tell the person, from the minutes to wait
 * @throws Refusal 429 that says after how many minutes to try again
 */
export async function takeAttempt(
  payload: Payload,
  limit: Limit,
  key: string | null,
  say: (minutes: number) => string = ofPasswords,
): Promise<void> {
  if (key === null) return
  try {
    await limiterOf(payload, limit).consume(key)
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error
    const minutes = Math.max(1, Math.ceil(error.msBeforeNext / 60_000))
    throw new Refusal({ kind: 'too-many', message: say(minutes) })
  }
}

/** Gives one attempt back: it was a right one. */
export async function returnAttempt(
  payload: Payload,
  limit: Limit,
  key: string | null,
): Promise<void> {
  if (key !== null) await limiterOf(payload, limit).reward(key, 1)
}

/** Forgets all attempts of a key, e.g. when an administrator unlocks an account. */
export async function forgetAttempts(payload: Payload, limit: Limit, key: string): Promise<void> {
  const limiter = limiterOf(payload, limit) as RateLimiterMongo
  await limiter.delete(key)
  limiter.deleteInMemoryBlockedAll()
}
