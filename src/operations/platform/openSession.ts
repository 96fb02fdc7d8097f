import { randomUUID } from 'node:crypto'
import { ObjectId } from 'mongodb'
import { type PayloadRequest, getFieldsToSign, jwtSign } from 'payload'
import type { User } from '@/payload-types'
import { Refusal } from '../refusal'
import { recordAudit } from './audit'
import { nativeCollection } from './nativeCollection'

/** A log-in that succeeded. Give the token to `sessionCookie`, never to a page. */
export interface LoggedIn {
  token: string
  /** When the token ends at the latest, in seconds since 1970. */
  exp: number
  user: User
}

interface StoredSession {
  id: string
  createdAt: Date
  expiresAt: Date
}

/**
 * Begins a log-in when everything asked for was right. Only the sessions are written, so that a change
 * of the account at the same moment is not undone.
 * @throws Refusal 401 when the account was stopped meanwhile
 */
export async function openSession({
  req,
  user,
  now,
}: {
  req: PayloadRequest
  user: User
  now: Date
}): Promise<LoggedIn> {
  const { payload } = req
  const { config } = payload.collections.users
  const seconds = config.auth.tokenExpiration
  const session: StoredSession = {
    id: randomUUID(),
    createdAt: now,
    expiresAt: new Date(now.getTime() + seconds * 1000),
  }
  const notOver = {
    $filter: { input: { $ifNull: ['$sessions', []] }, cond: { $gt: ['$$this.expiresAt', now] } },
  }
  const { matchedCount } = await nativeCollection(payload, 'users').updateOne(
    { _id: new ObjectId(user.id), active: { $ne: false } },
    [
      {
        $set: {
          sessions: { $concatArrays: [notOver, [session]] },
          loginAttempts: 0,
          lockUntil: '$$REMOVE',
        },
      },
    ],
  )
  if (matchedCount === 0) {
    throw new Refusal({ kind: 'not-logged-in', message: '这个账号已停用，请找安全管理员。' })
  }
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({
      collectionConfig: config,
      email: '',
      sid: session.id,
      user: { ...user, collection: 'users' },
    }),
    secret: payload.secret,
    tokenExpiration: seconds,
  })
  await recordAudit({ req, action: 'log-in', actorId: user.id })
  return { token, exp, user }
}
