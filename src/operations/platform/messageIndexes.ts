import type { Payload } from 'payload'
import { nativeCollection } from './nativeCollection'
import { prepareDigests } from './sendDigests'
import { prepareWebhook } from './webhookNotices'

/** Indexes of the inboxes; the unique one makes a message one, however often it is said. */
export async function prepareMessages(payload: Payload): Promise<void> {
  await nativeCollection(payload, 'messages').createIndexes([
    { name: 'once', key: { person: 1, key: 1 }, unique: true },
    { name: 'inbox', key: { person: 1, isRead: 1, _id: -1 } },
    {
      name: 'to_digest',
      key: { createdAt: 1, person: 1 },
      partialFilterExpression: { way: 'digest', isRead: false, mailedAt: null },
    },
    { name: 'old', key: { readAt: 1 }, partialFilterExpression: { isRead: true } },
  ])
  await prepareDigests(payload)
  await prepareWebhook(payload)
}
