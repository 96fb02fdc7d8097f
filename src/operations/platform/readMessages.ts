import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { inboxWords as say } from '@/i18n/inbox'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { nativeCollection } from './nativeCollection'
import type { MessageRow } from './notify'

const ownRows = (req: PayloadRequest) => {
  const person = requirePerson(req)
  return {
    person: new ObjectId(person.id),
    rows: nativeCollection<MessageRow>(req.payload, 'messages'),
  }
}

const seen = (now: Date) => ({ $set: { isRead: true, readAt: now, updatedAt: now } })

/**
 * Marks one of the person's own messages as read.
 * @returns the path that it leads to
 * @throws Refusal 401, 404 for what is not hers
 */
export async function openMessage({
  req,
  id,
  now,
}: {
  req: PayloadRequest
  id: string
  now: Date
}): Promise<string> {
  const { person, rows } = ownRows(req)
  const _id = ObjectId.isValid(id) ? new ObjectId(id) : null
  const row = _id ? await rows.findOne({ _id, person }) : null
  if (!row) throw new Refusal({ kind: 'not-found', message: say.unknown })
  await rows.updateOne({ _id: row._id, isRead: false }, seen(now))
  return row.link
}

/**
 * Marks every message of the person as read that was there when she looked.
 * @param until id of the newest that she saw; what came after it stays unread
 * @throws Refusal 401
 */
export async function readAllMessages({
  req,
  until,
  now,
}: {
  req: PayloadRequest
  until: string
  now: Date
}): Promise<void> {
  const { person, rows } = ownRows(req)
  if (!ObjectId.isValid(until)) return
  await rows.updateMany({ person, isRead: false, _id: { $lte: new ObjectId(until) } }, seen(now))
}
