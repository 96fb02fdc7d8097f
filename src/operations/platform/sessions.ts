import { ObjectId } from 'mongodb'
import { type Payload, type PayloadRequest, generatePayloadCookie } from 'payload'
import { countyOf } from '@/queries/platform/settings'
import { nativeCollection } from './nativeCollection'

/** When a log-in was last used. Rows go by themselves after a day. */
interface Use {
  _id: string
  at: Date
}

/** Uses are written down at most this often, so that reading a page costs no write. */
const writeEveryMs = 60_000
const rememberAtMost = 20_000
const seen = new Map<string, number>()

const usesOf = (payload: Payload) => nativeCollection<Use>(payload, 'session-uses')

/** A use is forgotten a day after it; called once at the start. */
export async function prepareSessions(payload: Payload): Promise<void> {
  await usesOf(payload).createIndex({ at: 1 }, { expireAfterSeconds: 24 * 60 * 60 })
}

/**
 * Whether a log-in is still in use, and if so, notes that it is used now. A log-in that rested
 * longer than the county's setting is over, on every server.
 * @param sid of the session
 * @param startedAt when it began
 */
export async function isInUse({
  payload,
  sid,
  startedAt,
  now,
}: {
  payload: Payload
  sid: string
  startedAt: Date
  now: Date
}): Promise<boolean> {
  const idleMs = (await countyOf(payload)).sessionIdleMinutes * 60_000
  const remembered = seen.get(sid)
  if (remembered !== undefined && now.getTime() - remembered < Math.min(writeEveryMs, idleMs)) {
    return true
  }
  const stored = await usesOf(payload).findOne({ _id: sid })
  const last = Math.max(stored?.at.getTime() ?? 0, startedAt.getTime())
  if (now.getTime() - last > idleMs) return false
  await usesOf(payload).updateOne({ _id: sid }, { $max: { at: now } }, { upsert: true })
  if (seen.size > rememberAtMost) seen.clear()
  seen.set(sid, now.getTime())
  return true
}

/** Ends one log-in of a user for good. */
export async function endSession({
  payload,
  userId,
  sid,
}: {
  payload: Payload
  userId: string
  sid: string
}): Promise<void> {
  seen.delete(sid)
  await nativeCollection<{ sessions?: { id: string }[] }>(payload, 'users').updateOne(
    { _id: new ObjectId(userId) },
    { $pull: { sessions: { id: sid } } },
  )
  await usesOf(payload).deleteOne({ _id: sid })
}

/** The log-in's cookie: not readable by scripts, not sent along by other sites. */
export interface SessionCookie {
  name: string
  value: string
  options: { httpOnly: true; path: '/'; sameSite: 'lax'; secure: boolean; expires: Date }
}

/**
 * The cookie to set after a log-in, e.g. with `(await cookies()).set(name, value, options)`.
 * @param token of `logIn`
 */
export function sessionCookie({
  payload,
  token,
}: {
  payload: Payload
  token: string
}): SessionCookie {
  const { auth } = payload.collections.users.config
  return {
    name: `${payload.config.cookiePrefix}-token`,
    value: token,
    options: {
      httpOnly: true,
      path: '/',
      sameSite: 'lax',
      secure: Boolean(auth.cookies.secure),
      expires: new Date(Date.now() + auth.tokenExpiration * 1000),
    },
  }
}

/** The same cookie as a `Set-Cookie` header. */
export function sessionCookieHeader(req: Pick<PayloadRequest, 'payload'>, token: string): string {
  const { config, collections } = req.payload
  return String(
    generatePayloadCookie({
      collectionAuthConfig: collections.users.config.auth,
      cookiePrefix: config.cookiePrefix,
      token,
    }),
  )
}
