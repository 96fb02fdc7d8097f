import type { PayloadRequest } from 'payload'
import { Refusal } from '../../refusal'
import type { PasswordAccepted } from '../logIn'
import { openSession } from '../openSession'
import { endSteps, openLogIn } from './steps'

/**
 * Goes on after a step: to the next one, or, when nothing is left, in.
 * @param token of the step cookie
 * @throws Refusal 401 without a log-in on its way
 */
export async function finishSteps({
  req,
  token,
  now,
}: {
  req: PayloadRequest
  token: string | null
  now: Date
}): Promise<PasswordAccepted> {
  const logIn = await openLogIn({ req, token, now })
  if (!logIn || !token) {
    throw new Refusal({
      kind: 'not-logged-in',
      message: '登录已经过期，请重新填用户名和密码。',
    })
  }
  if (logIn.step) return { kind: 'step', step: logIn.step, stepToken: token }
  await endSteps(req.payload, token)
  return { kind: 'in', ...(await openSession({ req, user: logIn.user, now })) }
}
