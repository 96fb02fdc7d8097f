import type { PayloadRequest } from 'payload'
import { passwordFaults } from '@/domain/platform/passwordRules'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { inTransaction } from '../transaction'
import { returnAttempt, takeAttempt } from './attempts'
import { recordAudit } from './audit'
import { checkPassword } from './checkPassword'
import { inHashingTurn } from './hashing'
import { setPassword } from './setPassword'

/**
 * Changes the password of the person who asks. All his log-ins end but the one he is at.
 * @param current the password until now
 * @throws Refusal when nobody is logged in, the current one is wrong, or the next one breaks a rule
 */
export async function changePassword({
  req,
  current,
  next,
}: {
  req: PayloadRequest
  current: string
  next: string
}): Promise<void> {
  const person = requirePerson(req)
  const { username, phone, id } = person
  const faults = passwordFaults({ password: next, username, phone })
  if (next === current) faults.push('新密码不能和原来的一样。')
  if (faults.length > 0) {
    throw new Refusal({
      kind: 'invalid',
      message: faults.join(''),
      reasons: faults.map((message) => ({ message, path: 'password' })),
    })
  }
  await takeAttempt(req.payload, 'log-in by account', username)
  await inHashingTurn(async () => {
    if ((await checkPassword({ req, username, password: current })) !== 'right') {
      throw new Refusal({ kind: 'invalid', message: '原来的密码不对，请再填一次。' })
    }
    await inTransaction({
      req,
      run: async () => {
        await setPassword({ req, userId: id, password: next })
        await recordAudit({ req, action: 'password-changed', subject: '账号', subjectId: id })
      },
    })
  })
  await returnAttempt(req.payload, 'log-in by account', username)
}
