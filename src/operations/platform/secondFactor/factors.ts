import { randomInt } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { Payload, PayloadRequest } from 'payload'
import { makeCode } from '@/domain/platform/accounts'
import { nativeCollection, sessionOf } from '../nativeCollection'
import { openSecret, recoveryMark, sealSecret } from './sealing'
import { counterOf } from './totp'

/** A user's second factor; outside Payload's collections, so that no request can ask for it. */
interface Factor {
  _id: string
  sealed: string
  /** The time step of the last code that was used: none of it or before works again. */
  lastCounter: number
  /** Keyed hashes of the recovery codes that are left. */
  recovery: string[]
}

const recoveryCodes = 10

const factorsOf = (payload: Payload) => nativeCollection<Factor>(payload, 'second-factors')

/** Notes with the user when the factor was set up; what is kept there decides who may log in. */
async function noteSince(req: PayloadRequest, userId: string, since: Date | null): Promise<void> {
  await nativeCollection(req.payload, 'users').updateOne(
    { _id: new ObjectId(userId) },
    { $set: { secondFactorSince: since, ...(since ? {} : { sessions: [] }) } },
    { session: await sessionOf(req) },
  )
}

/**
 * Keeps a confirmed second factor in the caller's transaction, with ten new recovery codes.
 * @param counter the time step of the code it was confirmed with
 * @returns the recovery codes, which are kept nowhere
 */
export async function keepFactor({
  req,
  userId,
  key,
  counter,
  now,
}: {
  req: PayloadRequest
  userId: string
  key: string
  counter: number
  now: Date
}): Promise<string[]> {
  const { payload } = req
  const codes = Array.from({ length: recoveryCodes }, () => makeCode(randomInt))
  const recovery = codes.map((code) => recoveryMark(payload, userId, code))
  await factorsOf(payload).updateOne(
    { _id: userId },
    { $set: { sealed: sealSecret(payload, userId, key), lastCounter: counter, recovery } },
    { upsert: true, session: await sessionOf(req) },
  )
  await noteSince(req, userId, now)
  return codes
}

/** Takes a user's second factor away, and ends all his log-ins, in the caller's transaction. */
export async function dropFactor({
  req,
  userId,
}: {
  req: PayloadRequest
  userId: string
}): Promise<void> {
  await factorsOf(req.payload).deleteOne({ _id: userId }, { session: await sessionOf(req) })
  await noteSince(req, userId, null)
}

/**
 * Uses a code of six digits up. Of two requests with the same code one is refused.
 * @returns `unreadable` when the installation's secret has changed since it was set up
 */
export async function useCode({
  payload,
  userId,
  code,
  now,
}: {
  payload: Payload
  userId: string
  code: string
  now: Date
}): Promise<'right' | 'wrong' | 'unreadable'> {
  const factor = await factorsOf(payload).findOne({ _id: userId })
  const key = factor && openSecret(payload, userId, factor.sealed)
  if (!key) return 'unreadable'
  const counter = counterOf({ key, code, now })
  if (counter === null) return 'wrong'
  const used = await factorsOf(payload).updateOne(
    { _id: userId, lastCounter: { $lt: counter } },
    { $set: { lastCounter: counter } },
  )
  return used.modifiedCount === 1 ? 'right' : 'wrong'
}

/**
 * Uses a recovery code up.
 * @returns how many are left, or null when it is wrong or was used
 */
export async function useRecoveryCode({
  payload,
  userId,
  code,
}: {
  payload: Payload
  userId: string
  code: string
}): Promise<number | null> {
  const mark = recoveryMark(payload, userId, code)
  const factor = await factorsOf(payload).findOneAndUpdate(
    { _id: userId, recovery: mark },
    { $pull: { recovery: mark } },
    { returnDocument: 'after' },
  )
  return factor ? factor.recovery.length : null
}
