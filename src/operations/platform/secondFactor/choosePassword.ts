import type { PayloadRequest } from 'payload'
import { passwordFaults } from '@/domain/platform/passwordRules'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { recordAudit } from '../audit'
import { checkPassword } from '../checkPassword'
import { inHashingTurn } from '../hashing'
import { setPassword } from '../setPassword'
import { logInAtStep } from './steps'

/**
 * A password of one's own in place of the one that somebody else set, before anything else may be done.
 * @param token of the step cookie
 * @throws Refusal 401 without a log-in on its way, 400 with every rule the password breaks
 */
export async function choosePassword({
  req,
  token,
  password,
  now,
}: {
  req: PayloadRequest
  token: string | null
  password: string
  now: Date
}): Promise<void> {
  const { id, user } = await logInAtStep({ req, token, now, step: 'new-password' })
  const { username, phone } = user
  refuseFaults(passwordFaults({ password, username, phone }))
  await inHashingTurn(async () => {
    if ((await checkPassword({ req, username, password })) === 'right') {
      refuseFaults(['新密码不能和别人给您的那个一样。'])
    }
    await inTransaction({
      req,
      run: async () => {
        await setPassword({ req, userId: user.id, password, keepSteps: id })
        await recordAudit({
          req,
          action: 'password-changed',
          subject: '账号',
          subjectId: user.id,
          actorId: user.id,
        })
      },
    })
  })
}

function refuseFaults(faults: string[]): void {
  if (faults.length === 0) return
  throw new Refusal({
    kind: 'invalid',
    message: faults.join(''),
    reasons: faults.map((message) => ({ message, path: 'password' })),
  })
}
