import { createHash } from 'node:crypto'
import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { type ComposedMail, atOnceMail } from '@/domain/platform/messageMail'
import { isMailOn } from '@/notifications/mail'
import { countyOf } from '@/queries/platform/settings'
import { nativeCollection } from './nativeCollection'
import type { MessageRow } from './notify'

/** The address of somebody in service, null when there is none. */
export async function mailAddressOf(payload: Payload, userId: string): Promise<string | null> {
  const user = await payload.findByID({
    collection: 'users',
    id: userId,
    select: { email: true, active: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  return user && user.active !== false ? (user.email ?? null) : null
}

/**
 * Hands a mail to the mail server. It bears the same Message-ID however often it is tried, so that a
 * receiver knows a double: when the program dies between the server's yes and the note of it, the mail
 * goes out once more.
 * @param key one for each mail that there is
 * @throws Error with the mail server's code
 */
export async function handOver(
  payload: Payload,
  { to, key, mail }: { to: string; key: string; mail: ComposedMail },
): Promise<void> {
  const { publicAddress } = await countyOf(payload)
  const name = createHash('sha256').update(key).digest('hex').slice(0, 40)
  const messageId = `<${name}@${new URL(publicAddress).hostname}>`
  const headers = { 'Auto-Submitted': 'auto-generated' }
  try {
    await payload.sendEmail({ to, messageId, headers, ...mail })
  } catch (error) {
    // The server's sentence names the address: only its code may stand in the log and on the job.
    const { code = '', responseCode = '' } = error as { code?: string; responseCode?: number }
    throw new Error(`the mail server did not take a mail: ${code} ${responseCode}`.trim())
  }
}

/**
 * Mails one message to its person, unless it was mailed already, or she has no address or has left.
 * It is marked as mailed only when the mail server has taken it.
 * @throws when the mail server does not take it, so that the job tries again
 */
export async function sendMessageMail({
  payload,
  messageId,
  now,
}: {
  payload: Payload
  messageId: string
  now: () => Date
}): Promise<void> {
  if (!isMailOn()) return
  const rows = nativeCollection<MessageRow>(payload, 'messages')
  const row = await rows.findOne({ _id: new ObjectId(messageId) })
  if (!row || row.mailedAt) return
  const person = row.person.toHexString()
  const to = await mailAddressOf(payload, person)
  if (!to) return
  const { name, publicAddress } = await countyOf(payload)
  const mail = atOnceMail({ ...row, at: row.createdAt }, { county: name, publicAddress })
  await handOver(payload, { to, key: `${person} ${row.key}`, mail })
  await rows.updateOne({ _id: row._id }, { $set: { mailedAt: now() } })
}
