import { createHmac } from 'node:crypto'
import type { MessageKind } from '@/domain/platform/messages'

const answerWithinMs = 10_000

/** What another program of the county is told. No person is named. */
export interface WebhookNotice {
  /** The same for every try, so that a receiver knows a double. */
  id: string
  kind: MessageKind
  text: string
  /** Whole address of the page. */
  link: string
  /** Instant, ISO 8601. */
  at: string
}

/** Where notices go, and the secret that both sides know. */
export interface Webhook {
  url: string
  secret: string
}

/**
 * The signature of a notice: HMAC-SHA-256 of the time of sending, a dot and the body, so that neither can
 * be altered nor an old one be sent again unnoticed.
 * @param timestamp seconds since 1970
 */
export const signatureOf = (secret: string, timestamp: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`

/**
 * Posts a notice. Redirects are not followed: they would carry it to a place nobody chose.
 * @throws Error unless the answer is 2xx within ten seconds
 */
export async function postWebhook(
  { url, secret }: Webhook,
  notice: WebhookNotice,
  now: Date,
): Promise<void> {
  const body = JSON.stringify(notice)
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const response = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'X-Daiban-Timestamp': timestamp,
      'X-Daiban-Signature': signatureOf(secret, timestamp, body),
    },
    body,
    signal: AbortSignal.timeout(answerWithinMs),
  })
  await response.body?.cancel()
  if (!response.ok) throw new Error(`the webhook's receiver answered ${response.status}`)
}
