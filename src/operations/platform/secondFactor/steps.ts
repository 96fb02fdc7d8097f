import { createHash, randomBytes } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import { nextLogInStep, type LogInStep } from '@/domain/platform/logInSteps'
import type { User } from '@/payload-types'
import { countyOf } from '@/queries/platform/settings'
import { Refusal } from '../../refusal'
import { nativeCollection, sessionOf } from '../nativeCollection'

/**
 * A log-in with the right password that still has something to do. It is no session: it opens nothing
 * but the steps themselves, whatever asks.
 */
interface StepRow {
  /** Hash of the token in the cookie, which is kept nowhere. */
  _id: string
  userId: string
  hasPassedFactor: boolean
  /** The encrypted secret that is offered for enrolment. */
  offered?: string
  expiresAt: Date
}

/** A log-in on its way, as far as it has come. */
export interface OpenLogIn {
  id: string
  user: User
  /** What comes next; null when nothing is left. */
  step: LogInStep | null
  offered?: string
}

export const stepMinutes = 20

const rowsOf = (payload: Payload) => nativeCollection<StepRow>(payload, 'log-in-steps')
const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

/** Rows go by themselves when they ran out; called once at the start. */
export async function prepareSteps(payload: Payload): Promise<void> {
  await rowsOf(payload).createIndex({ expiresAt: 1 }, { expireAfterSeconds: 0 })
  await rowsOf(payload).createIndex({ userId: 1 })
}

/** What a user has to do next. */
export async function stepOf(
  payload: Payload,
  user: User,
  hasPassedFactor: boolean,
): Promise<LogInStep | null> {
  const { secondFactorRoles } = await countyOf(payload)
  return nextLogInStep({ account: user, alsoFor: secondFactorRoles, hasPassedFactor })
}

/**
 * Opens the steps after the right password.
 * @returns the token for the cookie
 */
export async function openSteps({
  payload,
  userId,
  now,
}: {
  payload: Payload
  userId: string
  now: Date
}): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await rowsOf(payload).insertOne({
    _id: hashOf(token),
    userId,
    hasPassedFactor: false,
    expiresAt: new Date(now.getTime() + stepMinutes * 60_000),
  })
  return token
}

/**
 * The log-in that a token belongs to, with the user as he is now.
 * @returns null when there is none, it ran out, or the account was stopped
 */
export async function openLogIn({
  req,
  token,
  now,
}: {
  req: PayloadRequest
  token: string | null
  now: Date
}): Promise<OpenLogIn | null> {
  if (!token) return null
  const { payload } = req
  const row = await rowsOf(payload).findOne({ _id: hashOf(token), expiresAt: { $gt: now } })
  if (!row) return null
  const user = await payload.findByID({
    collection: 'users',
    id: row.userId,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!user || user.active === false) return null
  const step = await stepOf(payload, user, row.hasPassedFactor)
  return { id: row._id, user, step, offered: row.offered }
}

/**
 * As {@link openLogIn}, for the one who must be at a step.
 * @throws Refusal 401 without a log-in on its way, 409 when another step comes first
 */
export async function logInAtStep(
  args: Parameters<typeof openLogIn>[0] & { step: LogInStep | null },
): Promise<OpenLogIn> {
  const found = await openLogIn(args)
  if (!found) {
    throw new Refusal({
      kind: 'not-logged-in',
      message: '登录已经过期，请重新填用户名和密码。',
    })
  }
  if (found.step !== args.step) {
    throw new Refusal({ kind: 'conflict', message: '这一步已经做过，或者还没轮到，请刷新页面。' })
  }
  return found
}

/** Notes in the row what was offered or passed. */
export async function noteStep({
  req,
  id,
  set,
}: {
  req: PayloadRequest
  id: string
  set: Partial<Pick<StepRow, 'hasPassedFactor' | 'offered'>>
}): Promise<void> {
  await rowsOf(req.payload).updateOne({ _id: id }, { $set: set }, { session: await sessionOf(req) })
}

/** Ends one log-in that is on its way. */
export async function endSteps(payload: Payload, token: string | null): Promise<void> {
  if (token) await rowsOf(payload).deleteOne({ _id: hashOf(token) })
}

/** Ends all of a user's log-ins that are on their way, in the caller's transaction. */
export async function endStepsOf({
  req,
  userId,
  keep,
}: {
  req: PayloadRequest
  userId: string
  /** The one that goes on. */
  keep?: string
}): Promise<void> {
  await rowsOf(req.payload).deleteMany(
    { userId, ...(keep ? { _id: { $ne: keep } } : {}) },
    { session: await sessionOf(req) },
  )
}
