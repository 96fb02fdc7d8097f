import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { inTransaction } from '../transaction'
import { takeAttempt } from './attempts'
import { recordAudit } from './audit'
import { makeResetCode } from './resetCodes'

/**
 * Issues a one-time code with which a user sets a new password; the security administrator reads it
 * to him. It is shown this once, holds for 30 minutes, and works once.
 * @throws Refusal when the person may not, the account is unknown or stopped, or too many were issued
 */
export async function issueResetCode({
  req,
  userId,
}: {
  req: PayloadRequest
  userId: string
}): Promise<{ code: string; expiresAt: Date }> {
  const person = requirePerson(req)
  if (!hasRole(person, 'security-administrator')) {
    throw new Refusal({ kind: 'forbidden', message: '只有安全管理员能发重置码。' })
  }
  if (person.id === userId) {
    throw new Refusal({ kind: 'forbidden', message: '不能给自己发重置码。请用「修改密码」。' })
  }
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: userId } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) throw new Refusal({ kind: 'not-found', message: '没有这个账号。' })
  if (docs[0].active === false) {
    throw new Refusal({ kind: 'conflict', message: '这个账号已停用。请先恢复它，再发重置码。' })
  }
  await takeAttempt(req.payload, 'code by issuer', person.id)
  return inTransaction({
    req,
    run: async () => {
      const made = await makeResetCode({ req, userId, now: new Date() })
      await recordAudit({ req, action: 'reset-code-issued', subject: '账号', subjectId: userId })
      return made
    },
  })
}
