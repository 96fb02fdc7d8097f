import { AuthenticationError, LockedAuth, type PayloadRequest, loginOperation } from 'payload'
import { normalIdentity } from '@/domain/platform/accounts'
import type { User } from '@/payload-types'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { returnAttempt, takeAttempt } from './attempts'
import { recordAudit } from './audit'
import { addressOf } from './clientAddress'
import { findAccount } from './findAccount'
import { inHashingTurn, pretendToHash } from './hashing'

/** A log-in that succeeded. Give the token to `sessionCookie`, never to a page. */
export interface LoggedIn {
  token: string
  /** When the token ends at the latest, in seconds since 1970. */
  exp: number
  user: User
}

const refused = () =>
  new Refusal({
    kind: 'not-logged-in',
    message:
      '用户名或密码不对，或者账号不能使用。请核对后再试；忘记密码时，点「忘记密码」，或请安全管理员发一个一次性重置码。',
  })

/**
 * Logs a person in with a user name, phone or e-mail and a password: the one way in, for the portal
 * and the admin alike. The limits are asked before anything is hashed, and no answer tells whether
 * an account exists.
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
}): Promise<LoggedIn> {
  const { payload } = req
  const account = normalIdentity(identity).slice(0, 100)
  if (!account || !password || password.length > 200) {
    throw new Refusal({ kind: 'invalid', message: '请填写用户名（或手机号）和密码。' })
  }
  const address = addressOf(req)
  await takeAttempt(payload, 'log-in by address', address)
  await takeAttempt(payload, 'log-in by account', account)

  const user = await findAccount(req, account)
  const result = await inHashingTurn(() => checkPassword({ req, user, password }))
  if (!result) {
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
  await recordAudit({ req, action: 'log-in', actorId: result.user.id })
  return result
}

/**
 * In a transaction from the first read on: Payload writes the whole user when it adds the session,
 * and would otherwise undo a change of roles that was made in the meantime.
 */
async function checkPassword({
  req,
  user,
  password,
}: {
  req: PayloadRequest
  user: User | null
  password: string
}): Promise<LoggedIn | null> {
  if (!user || user.active === false) {
    await pretendToHash(password)
    return null
  }
  const { username } = user
  try {
    const { token, exp } = await inTransaction({
      req,
      run: () =>
        loginOperation<'users'>({
          collection: req.payload.collections.users,
          data: { username, password, email: '' },
          depth: 0,
          overrideAccess: true,
          req,
        }),
    })
    return token && exp ? { token, exp, user } : null
  } catch (error) {
    if (error instanceof LockedAuth) await pretendToHash(password)
    else if (!(error instanceof AuthenticationError)) throw error
    return null
  }
}
