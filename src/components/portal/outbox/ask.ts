'use client'

import type { Answer } from '@/domain/platform/outbox'

const withinMs = 30_000

/** Hears the `Date` header of every answer. */
export type OnDate = (date: string | null) => void

async function ask(path: string, init: RequestInit, onDate: OnDate): Promise<Answer> {
  try {
    const signal = AbortSignal.timeout(withinMs)
    const response = await fetch(path, { ...init, cache: 'no-store', signal })
    onDate(response.headers.get('date'))
    // An answer that was cut off says nothing.
    const text = await response.text()
    return { status: response.status, body: jsonOf(text) }
  } catch {
    return null
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/**
 * Sends something in the name of its owner; the server takes it from nobody else.
 * @returns the answer, or null when there was none
 */
export const post = (
  { path, body, owner }: { path: string; body: object; owner: string },
  onDate: OnDate,
): Promise<Answer> => {
  const headers = { 'Content-Type': 'application/json', 'X-Person': owner }
  return ask(path, { method: 'POST', headers, body: JSON.stringify(body) }, onDate)
}

/** Whether the server is reached at all. */
export async function isReached(onDate: OnDate): Promise<boolean> {
  const answer = await ask('/robots.txt', { method: 'HEAD' }, onDate)
  return answer !== null && answer.status < 500
}
