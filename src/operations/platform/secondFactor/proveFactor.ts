import type { PayloadRequest } from 'payload'
import { normalCode } from '@/domain/platform/accounts'
import { normalDigits } from '@/domain/platform/logInSteps'
import { Refusal } from '../../refusal'
import { returnAttempt, takeAttempt } from '../attempts'
import { recordAudit } from '../audit'
import { addressOf } from '../clientAddress'
import { useCode, useRecoveryCode } from './factors'
import { type OpenLogIn, logInAtStep, noteStep } from './steps'

const wrongCode = () =>
  new Refusal({
    kind: 'invalid',
    message:
      '动态码不对，或者已经用过。请等手机上换了新的六位数再填；总是不对，请检查手机的时间是不是自动校准的。',
  })

const wrongRecoveryCode = () =>
  new Refusal({
    kind: 'invalid',
    message: '恢复码不对，或者已经用过。每个恢复码只能用一次，请换下一个。',
  })

const unreadable = () =>
  new Refusal({
    kind: 'conflict',
    message: '两步验证的密钥读不出来，可能换过服务器的密钥。请另一位安全管理员重置两步验证。',
  })

/**
 * Takes the second factor of a log-in that is on its way: a code of six digits, or one of the recovery
 * codes. Counted like wrong passwords, before anything is compared.
 * @param token of the step cookie
 * @param code as typed
 * @throws Refusal 401 without a log-in on its way, 400 when the code is wrong or was used, 429
 */
export async function proveFactor({
  req,
  token,
  code,
  now,
}: {
  req: PayloadRequest
  token: string | null
  code: string
  now: Date
}): Promise<void> {
  const { payload } = req
  const logIn = await logInAtStep({ req, token, now, step: 'code' })
  const typed = normalCode(code.slice(0, 40))
  if (!typed) throw new Refusal({ kind: 'invalid', message: '请填手机上的六位动态码。' })
  const { user } = logIn
  const address = addressOf(req)
  await takeAttempt(payload, 'log-in by address', address)
  await takeAttempt(payload, 'code by account', user.id)
  const digits = normalDigits(typed)
  const fault = digits
    ? await codeFault(logIn, { req, digits, now })
    : await recover(logIn, req, typed)
  if (fault) {
    await recordAudit({
      req,
      action: 'second-factor-failed',
      subject: '账号',
      subjectId: user.id,
      actorId: user.id,
    })
    throw fault
  }
  await returnAttempt(payload, 'log-in by address', address)
  await returnAttempt(payload, 'code by account', user.id)
  await noteStep({ req, id: logIn.id, set: { hasPassedFactor: true } })
}

async function codeFault(
  { user }: OpenLogIn,
  { req, digits, now }: { req: PayloadRequest; digits: string; now: Date },
): Promise<Refusal | null> {
  const verdict = await useCode({ payload: req.payload, userId: user.id, code: digits, now })
  if (verdict === 'right') return null
  return verdict === 'unreadable' ? unreadable() : wrongCode()
}

async function recover(
  { user }: OpenLogIn,
  req: PayloadRequest,
  code: string,
): Promise<Refusal | null> {
  const left = await useRecoveryCode({ payload: req.payload, userId: user.id, code })
  if (left === null) return wrongRecoveryCode()
  await recordAudit({
    req,
    action: 'recovery-code-used',
    subject: '账号',
    subjectId: user.id,
    actorId: user.id,
    detail: `还剩 ${left} 个恢复码`,
  })
  return null
}
