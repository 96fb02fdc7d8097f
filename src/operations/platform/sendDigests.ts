import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { dayDueAt, instantAt } from '@/domain/platform/daily'
import { digestMail } from '@/domain/platform/messageMail'
import type { PlainDate } from '@/domain/platform/plainDate'
import { isMailOn } from '@/notifications/mail'
import { countyOf } from '@/queries/platform/settings'
import { isAlreadyThere, nativeCollection } from './nativeCollection'
import type { MessageRow } from './notify'
import { handOver, mailAddressOf } from './sendMessageMail'

/** When the day's mail goes out, in the county's time. */
export const digestHour = '07:30'
/** What lay longer, e.g. while mail was off, is not mailed any more; it is in the inbox. */
const oldestDays = 7
/** Longer than a mail server takes to answer; after it a dead worker's digest is taken up again. */
const claimMs = 5 * 60_000
const dayMs = 86_400_000

/** One person's mail of one day, so that two workers never send it both. */
interface DigestRow {
  /** Day and person. */
  _id: string
  /** What it holds, fixed with the first try: a further try sends the same mail. */
  messages: ObjectId[]
  claimedUntil: Date
  sentAt: Date | null
  createdAt: Date
}

const digestsOf = (payload: Payload) => nativeCollection<DigestRow>(payload, 'message-digests')
const messagesIn = (payload: Payload) => nativeCollection<MessageRow>(payload, 'messages')

/** Digests are forgotten after a month; called once at the start. */
export async function prepareDigests(payload: Payload): Promise<void> {
  await digestsOf(payload).createIndex({ createdAt: 1 }, { expireAfterSeconds: 30 * 86_400 })
}

/**
 * Takes a person's digest of a day for this worker.
 * @returns null when it was sent, or another worker has it
 */
async function claimDigest(
  payload: Payload,
  { id, messages, now }: { id: string; messages: ObjectId[]; now: Date },
): Promise<DigestRow | null> {
  const claimedUntil = new Date(now.getTime() + claimMs)
  try {
    return await digestsOf(payload).findOneAndUpdate(
      { _id: id, sentAt: null, claimedUntil: { $lt: now } },
      { $set: { claimedUntil }, $setOnInsert: { messages, createdAt: now } },
      { upsert: true, returnDocument: 'after' },
    )
  } catch (error) {
    if (isAlreadyThere(error)) return null
    throw error
  }
}

/** The people who have something in a day's digest, each with the ids of it, oldest first. */
async function waiting(payload: Payload, before: Date) {
  return messagesIn(payload)
    .aggregate<{ _id: ObjectId; messages: ObjectId[] }>([
      {
        $match: {
          way: 'digest',
          isRead: false,
          mailedAt: null,
          createdAt: { $lt: before, $gte: new Date(before.getTime() - oldestDays * dayMs) },
        },
      },
      { $sort: { createdAt: 1 } },
      { $group: { _id: '$person', messages: { $push: '$_id' } } },
    ])
    .toArray()
}

async function sendOne(
  payload: Payload,
  { person, on, messages, now }: { person: string; on: PlainDate; messages: ObjectId[]; now: Date },
): Promise<boolean> {
  const to = await mailAddressOf(payload, person)
  if (!to) return false
  const id = `${on} ${person}`
  const digest = await claimDigest(payload, { id, messages, now })
  if (!digest) return false
  const rows = await messagesIn(payload)
    .find({ _id: { $in: digest.messages } })
    .sort({ createdAt: 1, _id: 1 })
    .toArray()
  if (rows.length > 0) {
    const { name, publicAddress } = await countyOf(payload)
    const mailed = rows.map((row) => ({ ...row, at: row.createdAt }))
    const mail = digestMail(mailed, { county: name, publicAddress })
    await handOver(payload, { to, key: `digest ${id}`, mail })
  }
  await messagesIn(payload).updateMany(
    { _id: { $in: digest.messages }, mailedAt: null },
    { $set: { mailedAt: now } },
  )
  await digestsOf(payload).updateOne({ _id: id }, { $set: { sentAt: now } })
  return true
}

/**
 * Sends everyone who has unread messages that could wait one mail with all of them, once a day from
 * {@link digestHour} on. What comes later in the day waits for the next one.
 * @returns how many mails were sent now, and to how many people it failed; these are tried again
 */
export async function sendDigests({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<{ sent: number; failed: number }> {
  const on = dayDueAt(now, digestHour)
  if (!on || !isMailOn()) return { sent: 0, failed: 0 }
  let [sent, failed] = [0, 0]
  for (const { _id, messages } of await waiting(payload, instantAt(on, digestHour))) {
    try {
      if (await sendOne(payload, { person: _id.toHexString(), on, messages, now })) sent += 1
    } catch (err) {
      // The next person's address may be a good one; this one is tried again after its claim.
      payload.logger.error({ err }, 'a digest could not be sent')
      failed += 1
    }
  }
  return { sent, failed }
}
