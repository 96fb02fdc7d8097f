import { createHmac, hkdfSync, randomInt, timingSafeEqual } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { makeCode, normalCode } from '@/domain/platform/accounts'
import { nativeCollection, sessionOf } from './nativeCollection'

/** A code that waits to be used; at most one a user, and never the code itself. */
interface ResetCode {
  _id: string
  mark: string
  expiresAt: Date
  triesLeft: number
}

export const resetCodeMinutes = 30
const tries = 5

const codesOf = (payload: Payload) => nativeCollection<ResetCode>(payload, 'reset-codes')

function markOf(payload: Payload, userId: string, code: string): string {
  const key = Buffer.from(hkdfSync('sha256', payload.secret, 'daiban', 'reset codes', 32))
  return createHmac('sha256', key)
    .update(JSON.stringify([userId, normalCode(code)]))
    .digest('hex')
}

/** Codes that ran out go by themselves; called once at the start. */
export async function prepareResetCodes(payload: Payload): Promise<void> {
  await codesOf(payload).createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 })
}

/**
 * Makes a code for a user; an older one is void from then on.
 * @returns the code, which is kept nowhere
 */
export async function makeResetCode({
  req,
  userId,
  now,
}: {
  req: PayloadRequest
  userId: string
  now: Date
}): Promise<{ code: string; expiresAt: Date }> {
  const code = makeCode(randomInt)
  const expiresAt = new Date(now.getTime() + resetCodeMinutes * 60_000)
  await codesOf(req.payload).updateOne(
    { _id: userId },
    { $set: { mark: markOf(req.payload, userId, code), expiresAt, triesLeft: tries } },
    { upsert: true, session: await sessionOf(req) },
  )
  return { code, expiresAt }
}

/**
 * Whether a code is right; after five wrong tries it is void. Outside any transaction, so that a
 * wrong try counts whatever becomes of the request.
 */
export async function isResetCode({
  payload,
  userId,
  code,
  now,
}: {
  payload: Payload
  userId: string
  code: string
  now: Date
}): Promise<boolean> {
  const open = await codesOf(payload).findOneAndUpdate(
    { _id: userId, triesLeft: { $gt: 0 }, expiresAt: { $gt: now } },
    { $inc: { triesLeft: -1 } },
  )
  if (!open) return false
  const [given, right] = [Buffer.from(markOf(payload, userId, code)), Buffer.from(open.mark)]
  return given.length === right.length && timingSafeEqual(given, right)
}

/**
 * Uses a code up, in the transaction that sets the password.
 * @returns false when another request was quicker
 */
export async function useResetCode({
  req,
  userId,
  code,
}: {
  req: PayloadRequest
  userId: string
  code: string
}): Promise<boolean> {
  const { deletedCount } = await codesOf(req.payload).deleteOne(
    { _id: userId, mark: markOf(req.payload, userId, code) },
    { session: await sessionOf(req) },
  )
  return deletedCount === 1
}
