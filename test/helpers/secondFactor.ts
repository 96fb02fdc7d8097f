import type { Db } from 'mongodb'
import { Secret, TOTP } from 'otpauth'

/** The code that an authenticator with this key shows. */
export function codeOf(key: string, now = new Date()): string {
  return new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: now.getTime() })
}

/** Posts JSON as one person; the answer's cookies go along with what comes next. */
export type Post = (path: string, body: object, cookie?: string) => Promise<Response>

/** The pair that an answer's `Set-Cookie` gives a name, e.g. `daiban-token=…`. */
export function pairOf(answer: Response, name: string): string {
  const all = answer.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '')
  return all.find((pair) => pair.startsWith(`${name}=`) && !pair.endsWith('=')) ?? ''
}

/**
 * Logs in as a person does: password, and the second factor where it is asked for, which is set up at
 * the first log-in. Tests log in faster than codes change, so the note of the last code is put back.
 * @param keys the keys of those who set one up, by user name; new ones are added
 * @returns the log-in's cookie
 */
export async function logInFully({
  post,
  db,
  keys,
  username,
  password,
}: {
  post: Post
  db: () => Promise<Db> | Db
  keys: Map<string, string>
  username: string
  password: string
}): Promise<string> {
  const first = await post('/users/login', { username, password })
  if (first.status !== 200) throw new Error(`log-in failed: ${await first.text()}`)
  const { next } = (await first.json()) as { next?: string }
  if (!next) return pairOf(first, 'daiban-token')
  const step = pairOf(first, 'daiban-step')
  if (next === 'enrol') {
    const offer = (await (await post('/users/log-in/second-factor', {}, step)).json()) as {
      key: string
    }
    keys.set(username, offer.key)
    const code = codeOf(offer.key)
    return pairOf(await post('/users/log-in/second-factor/confirm', { code }, step), 'daiban-token')
  }
  const key = keys.get(username)
  if (next !== 'code' || !key) throw new Error(`log-in of ${username} stops at ${next}`)
  const factors = (await db()).collection('second-factors')
  await factors.updateMany({}, { $set: { lastCounter: 0 } })
  const answer = await post('/users/log-in/code', { code: codeOf(key) }, step)
  if (answer.status !== 200) throw new Error(`code refused: ${await answer.text()}`)
  return pairOf(answer, 'daiban-token')
}
