import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { type Message, type MessageWay, isInnerLink, wayOf } from '@/domain/platform/messages'
import { isMailOn } from '@/notifications/mail'
import type { User } from '@/payload-types'
import { messageChoices } from '@/queries/platform/messageChoice'
import { inTransaction } from '../transaction'
import { nativeCollection, sessionOf } from './nativeCollection'
import { queueNotice } from './webhookNotices'

/** A row of an inbox as the database keeps it. */
export interface MessageRow extends Omit<Message, 'key'> {
  _id: ObjectId
  person: ObjectId
  key: string
  way: MessageWay
  isRead: boolean
  readAt?: Date | null
  mailedAt: Date | null
  createdAt: Date
  updatedAt: Date
}

type Recipient = Pick<User, 'id' | 'email'>

/** Those of the people who are in service, none twice. */
async function inService(req: PayloadRequest, people: readonly string[]): Promise<Recipient[]> {
  if (people.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...new Set(people)] }, active: { not_equals: false } },
    select: { email: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

/**
 * Writes the rows that are not there yet.
 * @returns ids of the new ones, by person
 */
async function writeRows(
  req: PayloadRequest,
  rows: readonly Omit<MessageRow, '_id'>[],
): Promise<Map<string, string>> {
  const { upsertedIds } = await nativeCollection<MessageRow>(req.payload, 'messages').bulkWrite(
    rows.map(({ person, key, ...rest }) => ({
      updateOne: { filter: { person, key }, update: { $setOnInsert: rest }, upsert: true },
    })),
    { session: await sessionOf(req) },
  )
  return new Map(
    Object.entries(upsertedIds).map(([index, id]) => [
      rows[Number(index)]?.person.toHexString() ?? '',
      String(id),
    ]),
  )
}

/**
 * Puts a message into the inbox of each person, and queues what else their choice asks for. The same key
 * and person make one message and one mail, however often it is said.
 * @param req its transaction carries everything; without one it gets its own
 * @param people ids of users; doubles are one, whoever is out of service is left out
 * @throws Error when the link leads away from the site
 */
export async function notify({
  req,
  people,
  message,
  now,
}: {
  req: PayloadRequest
  people: readonly string[]
  message: Message
  now: Date
}): Promise<void> {
  if (!isInnerLink(message.link)) throw new Error(`A message must not link to ${message.link}`)
  await inTransaction({ req, run: () => deliver({ req, people, message, now }) })
}

async function deliver({ req, people, message, now }: Parameters<typeof notify>[0]) {
  const recipients = await inService(req, people)
  if (recipients.length === 0) return
  const ids = recipients.map(({ id }) => id)
  const choices = await messageChoices(req.payload, ids, req)
  const { kind, key, text, link } = message
  const rows = recipients.map(({ id }) => ({
    person: new ObjectId(id),
    kind,
    key,
    text,
    link,
    way: wayOf(kind, choices.get(id) ?? {}),
    isRead: false,
    mailedAt: null,
    createdAt: now,
    updatedAt: now,
  }))
  const made = await writeRows(req, rows)
  await queueNotice(req, message, now)
  if (!isMailOn()) return
  for (const [at, { id, email }] of recipients.entries()) {
    const messageId = made.get(id)
    if (!messageId || !email || rows[at]?.way !== 'at-once') continue
    await req.payload.jobs.queue({
      task: 'send-message-mail',
      queue: 'mail',
      input: { messageId },
      req,
    })
  }
}
