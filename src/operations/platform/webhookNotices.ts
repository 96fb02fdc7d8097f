import { createHash } from 'node:crypto'
import type { Payload, PayloadRequest } from 'payload'
import type { Message } from '@/domain/platform/messages'
import { postWebhook } from '@/notifications/webhook'
import { countyOf } from '@/queries/platform/settings'
import { getSettings } from '@/runtime/settings'
import { nativeCollection, sessionOf } from './nativeCollection'

/** One occurrence on its way to the receiver; one row and one id, to however many people it goes. */
interface NoticeRow extends Pick<Message, 'kind' | 'text' | 'link'> {
  /** Its id for the receiver. */
  _id: string
  createdAt: Date
  sentAt: Date | null
}

const noticesOf = (payload: Payload) => nativeCollection<NoticeRow>(payload, 'webhook-notices')

/** Notices are forgotten after a month; called once at the start. */
export async function prepareWebhook(payload: Payload): Promise<void> {
  await noticesOf(payload).createIndex({ createdAt: 1 }, { expireAfterSeconds: 30 * 86_400 })
}

/** Queues an occurrence for the receiver once, within the transaction; nothing when there is none. */
export async function queueNotice(
  req: PayloadRequest,
  { key, kind, text, link }: Message,
  now: Date,
): Promise<void> {
  if (!getSettings().webhook) return
  const id = createHash('sha256').update(`${kind} ${key}`).digest('hex').slice(0, 32)
  const { upsertedCount } = await noticesOf(req.payload).updateOne(
    { _id: id },
    { $setOnInsert: { kind, text, link, createdAt: now, sentAt: null } },
    { upsert: true, session: await sessionOf(req) },
  )
  if (upsertedCount === 0) return
  await req.payload.jobs.queue({ task: 'send-webhook', queue: 'webhook', input: { id }, req })
}

/**
 * Sends a notice that was queued, unless the receiver has taken it.
 * @throws when the receiver does not take it, so that the job tries again
 */
export async function sendNotice({
  payload,
  id,
  now,
}: {
  payload: Payload
  id: string
  now: () => Date
}): Promise<void> {
  const { webhook } = getSettings()
  const row = webhook ? await noticesOf(payload).findOne({ _id: id }) : null
  if (!webhook || !row || row.sentAt) return
  const { publicAddress } = await countyOf(payload)
  const { kind, text, link, createdAt } = row
  const notice = { id, kind, text, link: publicAddress + link, at: createdAt.toISOString() }
  await postWebhook(webhook, notice, now())
  await noticesOf(payload).updateOne({ _id: id }, { $set: { sentAt: now() } })
}
