import type { PayloadRequest } from 'payload'
import { normalCode, normalIdentity } from '@/domain/platform/accounts'
import { passwordFaults } from '@/domain/platform/passwordRules'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { returnAttempt, takeAttempt } from './attempts'
import { recordAudit } from './audit'
import { addressOf } from './clientAddress'
import { findAccount } from './findAccount'
import { inHashingTurn } from './hashing'
import { isResetCode, useResetCode } from './resetCodes'
import { setPassword } from './setPassword'
import { forgetAccountAttempts } from './unlockAccount'

const refused = () =>
  new Refusal({
    kind: 'invalid',
    message:
      '用户名或重置码不对，或者重置码已过期、已用过。重置码 30 分钟内有效，只能用一次；请核对，或请安全管理员再发一个。',
  })

/**
 * Sets a new password with a one-time code, from the security administrator or from a mail.
 * All the user's log-ins end.
 * @param identity user name, phone or e-mail, as typed
 * @param code as typed, with or without the hyphen
 * @throws Refusal 400 when name or code is wrong, or with every rule the password breaks; 429
 */
export async function redeemResetCode({
  req,
  identity,
  code,
  password,
}: {
  req: PayloadRequest
  identity: string
  code: string
  password: string
}): Promise<void> {
  const { payload } = req
  const account = normalIdentity(identity).slice(0, 100)
  if (!account || !normalCode(code) || !password) {
    throw new Refusal({ kind: 'invalid', message: '请填写用户名（或手机号）、重置码和新密码。' })
  }
  refuseWeak({ password, username: account })
  const address = addressOf(req)
  await takeAttempt(payload, 'reset by address', address)
  await takeAttempt(payload, 'reset by account', account)
  const user = await findAccount(req, account)
  if (!user || user.active === false) throw refused()
  if (!(await isResetCode({ payload, userId: user.id, code, now: new Date() }))) throw refused()
  refuseWeak({ password, username: user.username, phone: user.phone })

  await inHashingTurn(() =>
    inTransaction({
      req,
      run: async () => {
        if (!(await useResetCode({ req, userId: user.id, code }))) throw refused()
        await setPassword({ req, userId: user.id, password })
        await recordAudit({
          req,
          action: 'password-reset',
          subject: '账号',
          subjectId: user.id,
          actorId: user.id,
        })
      },
    }),
  )
  await forgetAccountAttempts(payload, user)
  await returnAttempt(payload, 'reset by address', address)
}

function refuseWeak(person: { password: string; username?: string; phone?: string | null }): void {
  const faults = passwordFaults(person)
  if (faults.length === 0) return
  throw new Refusal({
    kind: 'invalid',
    message: faults.join(''),
    reasons: faults.map((message) => ({ message, path: 'password' })),
  })
}
