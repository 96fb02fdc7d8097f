import type { PayloadRequest } from 'payload'
import { normalIdentity } from '@/domain/platform/accounts'
import type { LogInStep } from '@/domain/platform/logInSteps'
import type { User } from '@/payload-types'
import { Refusal } from '../refusal'
import { returnAttempt, takeAttempt } from './attempts'
import { recordAudit } from './audit'
import { checkPassword } from './checkPassword'
import { addressOf } from './clientAddress'
import { findAccount } from './findAccount'
import { inHashingTurn, pretendToHash } from './hashing'
import { type LoggedIn, openSession } from './openSession'
import { openSteps, stepOf } from './secondFactor/steps'

/** What the right password leads to: being logged in, or a step that comes before. */
export type PasswordAccepted =
  ({ kind: 'in' } & LoggedIn) | { kind: 'step'; step: LogInStep; stepToken: string }

const refused = () =>
  new Refusal({
    kind: 'not-logged-in',
    message:
      '用户名或密码不对，或者账号不能使用。请核对后再试；忘记密码时，点「忘记密码」，或请安全管理员发一个一次性重置码。',
  })

/**
 * Logs a person in with a user name, phone or e-mail and a password: the one way in, for the portal
 * and the admin alike. The limits are asked before anything is hashed, and no answer tells whether
 * an account exists. Where more than the password is asked for, there is no session yet but a token for
 * the steps that come first.
 * @param identity as typed
 * @throws Refusal 401 with one and the same sentence, 429 after too many attempts, 503 in a rush
 */
export async function logIn({
  req,
  identity,
  password,
}: {
  req: PayloadRequest
  identity: string
  password: string
}): Promise<PasswordAccepted> {
  const { payload } = req
  const account = normalIdentity(identity).slice(0, 100)
  if (!account || !password || password.length > 200) {
    throw new Refusal({ kind: 'invalid', message: '请填写用户名（或手机号）和密码。' })
  }
  const address = addressOf(req)
  await takeAttempt(payload, 'log-in by address', address)
  await takeAttempt(payload, 'log-in by account', account)

  const user = await findAccount(req, account)
  const isRight = await inHashingTurn(() => isPasswordOf({ req, user, password }))
  if (!user || !isRight) {
    await recordAudit({
      req,
      action: 'log-in-failed',
      subject: user ? '账号' : '没有这个账号',
      subjectId: user?.id,
    })
    throw refused()
  }
  await returnAttempt(payload, 'log-in by address', address)
  await returnAttempt(payload, 'log-in by account', account)
  const now = new Date()
  const step = await stepOf(payload, user, false)
  if (step === null) return { kind: 'in', ...(await openSession({ req, user, now })) }
  return { kind: 'step', step, stepToken: await openSteps({ payload, userId: user.id, now }) }
}

/** Whatever is wrong takes as long as a wrong password. */
async function isPasswordOf({
  req,
  user,
  password,
}: {
  req: PayloadRequest
  user: User | null
  password: string
}): Promise<boolean> {
  if (!user || user.active === false) {
    await pretendToHash(password)
    return false
  }
  const verdict = await checkPassword({ req, username: user.username, password })
  if (verdict === 'locked') await pretendToHash(password)
  return verdict === 'right'
}
