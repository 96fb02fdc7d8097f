import type { Payload } from 'payload'
import { answerLook, answerRating } from '@/endpoints/casework/progress'
import {
  noticeCookie,
  noticeOf,
  numberOfPass,
  passCookie,
} from '@/operations/casework/progressCookies'

/** What came of a form. */
export interface Seen {
  location: string | null
  /** Number of the case that may be seen now, by the cookie. */
  opens: string | null
  /** The sentence that the page will show. */
  said: string | null
}

/** A citizen with a phone that keeps cookies, as the pages' forms see her. */
export interface Visitor {
  look: (number: string, digits: string) => Promise<Seen>
  rate: (form: Record<string, string | string[]>) => Promise<Seen>
  /** The pass that her phone keeps. */
  pass: () => string | undefined
  /** `Set-Cookie` of the last answer. */
  headers: string[]
}

/**
 * A visitor without scripts.
 * @param address network address that she comes from
 */
export function visitorOf(payload: Payload, address: string): Visitor {
  const kept = new Map<string, string>()
  const send = async (
    answer: typeof answerLook,
    fields: Record<string, string | string[]>,
  ): Promise<Seen> => {
    const form = new URLSearchParams()
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) form.append(name, one)
    }
    const body = form.toString()
    const request = new Request('http://county.test/progress', {
      method: 'POST',
      body,
      headers: {
        'Content-Type': 'application/x-www-form-urlencoded',
        'Content-Length': String(Buffer.byteLength(body)),
        'X-Forwarded-For': address,
        Cookie: [...kept].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
    const response = await answer(request, payload)
    expect(response.status).toBe(303)
    visitor.headers = response.headers.getSetCookie()
    for (const header of visitor.headers) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(header) ?? []
      kept.set(name, value)
    }
    const now = new Date()
    return {
      location: response.headers.get('location'),
      opens: numberOfPass(payload, kept.get(passCookie), now),
      said: noticeOf(payload, kept.get(noticeCookie), now)?.message ?? null,
    }
  }
  const visitor: Visitor = {
    look: (number, digits) => send(answerLook, { number, digits }),
    rate: (form) => send(answerRating, form),
    pass: () => kept.get(passCookie),
    headers: [],
  }
  return visitor
}
