import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { inTransaction } from '../../transaction'
import { forgetAttempts } from '../attempts'
import { recordAudit } from '../audit'
import { dropFactor } from './factors'
import { endStepsOf } from './steps'

const longestReason = 200

/**
 * Takes somebody's second factor away, e.g. because the phone is lost; it is set up anew at the next
 * log-in. All log-ins of the account end.
 * @param reason why, for the audit trail; no personal data
 * @throws Refusal when the person is no security administrator, it is the own one, there is no such
 *   account, it has none, or no reason is given
 */
export async function resetFactor({
  req,
  userId,
  reason,
}: {
  req: PayloadRequest
  userId: string
  reason: string
}): Promise<void> {
  const person = requirePerson(req)
  if (!hasRole(person, 'security-administrator')) {
    throw new Refusal({ kind: 'forbidden', message: '只有安全管理员能重置两步验证。' })
  }
  if (person.id === userId) {
    throw new Refusal({
      kind: 'forbidden',
      message: '不能重置自己的两步验证，请另一位安全管理员来办。',
    })
  }
  const why = reason.trim().slice(0, longestReason)
  if (Array.from(why).length < 4) {
    const message = '请写明理由，至少四个字，例如：手机丢失，已当面核对本人。'
    throw new Refusal({ kind: 'invalid', message, reasons: [{ message, path: 'reason' }] })
  }
  await dropSecondFactor({ req, userId, detail: `理由：${why}` })
}

/**
 * The same without asking who: for the command on the server.
 * @throws Refusal when there is no such account, or it has no second factor
 */
export async function dropSecondFactor({
  req,
  userId,
  detail,
}: {
  req: PayloadRequest
  userId: string
  detail: string
}): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: userId } },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new Refusal({ kind: 'not-found', message: '没有这个账号。' })
  if (!docs[0].secondFactorSince) {
    throw new Refusal({ kind: 'conflict', message: '这个账号还没有设两步验证，不用重置。' })
  }
  await inTransaction({
    req,
    run: async () => {
      await dropFactor({ req, userId })
      await endStepsOf({ req, userId })
      await recordAudit({
        req,
        action: 'second-factor-reset',
        subject: '账号',
        subjectId: userId,
        detail,
      })
    },
  })
  await forgetAttempts(req.payload, 'code by account', userId)
}
