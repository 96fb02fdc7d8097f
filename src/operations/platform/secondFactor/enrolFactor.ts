import type { PayloadRequest } from 'payload'
import { normalDigits } from '@/domain/platform/logInSteps'
import { countyOf } from '@/queries/platform/settings'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { returnAttempt, takeAttempt } from '../attempts'
import { recordAudit } from '../audit'
import { keepFactor } from './factors'
import { openSecret, sealSecret } from './sealing'
import { type OpenLogIn, logInAtStep, noteStep } from './steps'
import { counterOf, keyAddress, makeKey } from './totp'

/** What an authenticator needs: to scan, or to type. */
export interface OfferedFactor {
  /** `otpauth://…`, for the QR code. */
  address: string
  /** The same secret in letters and digits. */
  key: string
}

/**
 * Offers a second factor to a log-in that must set one up; the same one until it is confirmed.
 * @throws Refusal 401 without a log-in on its way, 409 when another step comes first
 */
export async function offerFactor({
  req,
  token,
  now,
}: {
  req: PayloadRequest
  token: string | null
  now: Date
}): Promise<OfferedFactor> {
  const logIn = await logInAtStep({ req, token, now, step: 'enrol' })
  const { user } = logIn
  const kept = offeredKey(req, logIn)
  const key = kept ?? makeKey()
  if (!kept) {
    const offered = sealSecret(req.payload, user.id, key)
    await noteStep({ req, id: logIn.id, set: { offered } })
  }
  const { name } = await countyOf(req.payload)
  return { key, address: keyAddress({ key, issuer: `${name}代办系统`, label: user.username }) }
}

const offeredKey = ({ payload }: PayloadRequest, { user, offered }: OpenLogIn) =>
  offered ? openSecret(payload, user.id, offered) : null

/**
 * Sets the offered second factor up, once a code shows that the authenticator has it.
 * @returns ten recovery codes, shown this once
 * @throws Refusal as {@link offerFactor}, 400 when the code is wrong, 429 after too many
 */
export async function confirmFactor({
  req,
  token,
  code,
  now,
}: {
  req: PayloadRequest
  token: string | null
  code: string
  now: Date
}): Promise<string[]> {
  const { payload } = req
  const logIn = await logInAtStep({ req, token, now, step: 'enrol' })
  const userId = logIn.user.id
  await takeAttempt(payload, 'code by account', userId)
  const [key, digits] = [offeredKey(req, logIn), normalDigits(code.slice(0, 40))]
  const counter = key && digits ? counterOf({ key, code: digits, now }) : null
  if (!key || counter === null) {
    throw new Refusal({
      kind: 'invalid',
      message:
        '动态码不对。请填手机上现在显示的六位数；总是不对，请检查手机的时间是不是自动校准的。',
    })
  }
  const codes = await inTransaction({
    req,
    run: async () => {
      const made = await keepFactor({ req, userId, key, counter, now })
      await noteStep({ req, id: logIn.id, set: { hasPassedFactor: true } })
      await recordAudit({
        req,
        action: 'second-factor-enrolled',
        subject: '账号',
        subjectId: userId,
        actorId: userId,
      })
      return made
    },
  })
  await returnAttempt(payload, 'code by account', userId)
  return codes
}
