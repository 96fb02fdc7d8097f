import type { Payload, PayloadRequest } from 'payload'
import { hasRole, personOf } from '@/access/roles'
import type { User } from '@/payload-types'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { forgetAttempts } from './attempts'
import { recordAudit } from './audit'
import { findAccount } from './findAccount'
import { liftLock } from './setPassword'

/**
 * Lifts the lock that too many wrong log-ins put on an account.
 * @param identity the account's user name, phone or e-mail
 * @throws Refusal when the person is no security administrator, or there is no such account
 */
export async function unlockAccount({
  req,
  identity,
}: {
  req: PayloadRequest
  identity: string
}): Promise<void> {
  if (!hasRole(personOf(req), 'security-administrator')) {
    throw new Refusal({ kind: 'forbidden', message: '只有安全管理员能解除锁定。' })
  }
  const user = await findAccount(req, identity)
  if (!user) throw new Refusal({ kind: 'not-found', message: '没有这个账号。' })
  await inTransaction({
    req,
    run: async () => {
      await liftLock({ req, userId: user.id })
      await recordAudit({ req, action: 'account-unlocked', subject: '账号', subjectId: user.id })
    },
  })
  await forgetAccountAttempts(req.payload, user)
}

/** Forgets the counted log-ins of an account, under each name it can be called by. */
export async function forgetAccountAttempts(payload: Payload, user: User): Promise<void> {
  for (const name of [user.username, user.phone, user.email]) {
    if (name) await forgetAttempts(payload, 'log-in by account', name)
  }
  await forgetAttempts(payload, 'code by account', user.id)
}
