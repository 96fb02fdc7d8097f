import type { PayloadRequest } from 'payload'
import { Refusal } from '../refusal'
import { nativeCollection, sessionOf } from './nativeCollection'

/**
 * Refuses to let the last security administrator go: nobody could make another one.
 * Two who let each other go at the same moment write the same row, so that one of them fails.
 * @param leaving the id of the account that is stopped or changed
 * @throws Refusal when no other active security administrator is left
 */
export async function keepOneSecurityAdministrator({
  req,
  leaving,
}: {
  req: PayloadRequest
  leaving: string
}): Promise<void> {
  await nativeCollection<{ _id: string; changes: number }>(req.payload, 'guards').updateOne(
    { _id: 'security-administrators' },
    { $inc: { changes: 1 } },
    { upsert: true, session: await sessionOf(req) },
  )
  const { totalDocs } = await req.payload.count({
    collection: 'users',
    where: {
      and: [
        { roles: { in: ['security-administrator'] } },
        { active: { not_equals: false } },
        { id: { not_equals: leaving } },
      ],
    },
    overrideAccess: true,
    req,
  })
  if (totalDocs > 0) return
  throw new Refusal({
    kind: 'conflict',
    message: '这是最后一个在用的安全管理员，不能停用，也不能改掉角色。请先设另一位安全管理员。',
  })
}
