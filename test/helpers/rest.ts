import type { Payload } from 'payload'
import type { User } from '@/payload-types'
import { callApi, logInAs } from './people'

/** An answer of the REST API. */
export interface RestAnswer {
  status: number
  body: Record<string, unknown>
}

/** The REST API as one person uses it. */
export interface Rest {
  get: (path: string) => Promise<RestAnswer>
  post: (path: string, body?: unknown) => Promise<RestAnswer>
  patch: (path: string, body?: unknown) => Promise<RestAnswer>
}

/**
 * Speaks to the REST API without a server, through the same handler.
 * @param user logs in first; without it nobody does
 */
export async function restOf(payload: Payload, user?: User): Promise<Rest> {
  const cookie = user && (await logInAs(payload, user.username))
  const send = async (method: string, path: string, body?: unknown): Promise<RestAnswer> => {
    // The site's own address: a cookie counts only with it.
    const headers = { Origin: 'http://localhost:3000' }
    const response = await callApi(payload, path, { method, body, cookie, headers })
    return { status: response.status, body: (await response.json()) as Record<string, unknown> }
  }
  return {
    get: (path) => send('GET', path),
    post: (path, body) => send('POST', path, body),
    patch: (path, body) => send('PATCH', path, body),
  }
}
