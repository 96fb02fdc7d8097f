import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { normalIdentity } from '@/domain/platform/accounts'
import { resetMailText } from '@/i18n/platformText'
import { isMailOn } from '@/notifications/mail'
import { countyOf } from '@/queries/platform/settings'
import { Refusal } from '../refusal'
import { takeAttempt } from './attempts'
import { recordAudit } from './audit'
import { addressOf } from './clientAddress'
import { findAccount } from './findAccount'
import { makeResetCode, resetCodeMinutes } from './resetCodes'

/**
 * Somebody forgot a password. When the account has an e-mail and mail is on, a one-time code is
 * mailed by the worker; the answer is the same whether it has, or exists, or not.
 * @param identity user name, phone or e-mail, as typed
 * @throws Refusal 429 after too many, 400 when nothing was typed
 */
export async function requestResetMail({
  req,
  identity,
}: {
  req: PayloadRequest
  identity: string
}): Promise<{ message: string }> {
  const account = normalIdentity(identity).slice(0, 100)
  if (!account) throw new Refusal({ kind: 'invalid', message: '请填写用户名或手机号。' })
  await takeAttempt(req.payload, 'mail by address', addressOf(req))
  await takeAttempt(req.payload, 'mail by account', account)
  const user = await findAccount(req, account)
  if (user?.email && user.active !== false && isMailOn()) {
    await req.payload.jobs.queue({
      task: 'send-reset-mail',
      queue: 'mail',
      input: { userId: user.id },
      req,
    })
  }
  return { message: isMailOn() ? resetMailText.asked : resetMailText.mailIsOff }
}

/** Makes a code for a user and mails it; done by the worker, so that no answer waits for it. */
export async function sendResetMail({
  payload,
  userId,
}: {
  payload: Payload
  userId: string
}): Promise<void> {
  const req = await createLocalReq({}, payload)
  const user = await payload.findByID({
    collection: 'users',
    id: userId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!user.email || user.active === false) return
  const { code } = await makeResetCode({ req, userId, now: new Date() })
  const { name, publicAddress } = await countyOf(payload)
  await payload.sendEmail({
    to: user.email,
    subject: resetMailText.subject(name),
    text: resetMailText.body({ county: name, code, publicAddress, minutes: resetCodeMinutes }),
  })
  await recordAudit({ req, action: 'reset-mail-sent', subject: '账号', subjectId: userId })
}
