import type { Db } from 'mongodb'
import { handleEndpoints, type Payload } from 'payload'
import type { Role } from '@/domain/platform/roles'
import type { User } from '@/payload-types'
import { logInFully } from './secondFactor'

/** The password of everyone in a test. */
export const testPassword = 'Riverside-4711'

let phones = 13_800_000_000

/** Makes an account. `more` overrides anything of it. */
export async function makePerson(
  payload: Payload,
  username: string,
  roles: Role[],
  more: Partial<Pick<User, 'department' | 'station' | 'email' | 'active' | 'phone' | 'name'>> = {},
): Promise<User> {
  phones += 1
  return payload.create({
    collection: 'users',
    overrideAccess: true,
    depth: 0,
    data: {
      username,
      name: `测试${username}`,
      phone: String(phones),
      password: testPassword,
      mustChangePassword: false,
      roles,
      active: true,
      ...more,
    },
  })
}

/** What a request to the API is made of. */
export interface Call {
  method?: string
  body?: unknown
  /** A body that is sent as it is. */
  raw?: Blob
  /** The `Cookie` header, as {@link cookieOf} gives it. */
  cookie?: string
  headers?: Record<string, string>
}

/** Calls the REST API through the same handler as the site does, without a server. */
export async function callApi(payload: Payload, path: string, call: Call = {}): Promise<Response> {
  const { method = 'GET', body, raw, cookie, headers } = call
  const isForm = body instanceof FormData
  const url = `http://localhost:3000/api${path}`
  return handleEndpoints({
    config: payload.config,
    payloadInstanceCacheKey: process.env.DATABASE_URI,
    request: new Request(url, {
      method,
      headers: {
        ...(cookie ? { Cookie: cookie } : {}),
        ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      body: isForm ? body : body === undefined ? raw : JSON.stringify(body),
    }),
  })
}

/** The cookie that an answer sets, ready to send back. */
export function cookieOf(answer: Response): string {
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const keys = new Map<string, string>()

/** Logs a person in, with the second factor where it is asked for, and gives the cookie. */
export async function logInAs(payload: Payload, username: string, password = testPassword) {
  return logInFully({
    post: (path, body, cookie) => callApi(payload, path, { method: 'POST', body, cookie }),
    db: () => payload.db.connection.db as unknown as Db,
    keys,
    username,
    password,
  })
}
