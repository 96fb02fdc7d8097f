import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { MessageKind } from '@/domain/platform/messages'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { MessageRow } from '@/operations/platform/notify'
import type { User } from '@/payload-types'

/** So many messages a page. */
export const inboxPage = 30
/** Above it a count only says that there are more. */
export const mostCounted = 99

/** A message as a line of the inbox. */
export interface InboxLine {
  id: string
  kind: MessageKind
  text: string
  isRead: boolean
  at: Date
}

/** One page of an inbox. */
export interface Inbox {
  lines: InboxLine[]
  /** Where the next page begins, in an address; absent on the last one. */
  next?: string
}

const rowsOf = (payload: Payload) => nativeCollection<MessageRow>(payload, 'messages')

/** Where a page begins: behind this message, read or not. */
interface Place {
  isRead: boolean
  id: ObjectId
}

const sayPlace = ({ isRead, _id }: MessageRow): string =>
  `${isRead ? 'r' : 'u'}${_id.toHexString()}`

function readPlace(text: string): Place | null {
  const [, state, id] = /^([ru])([a-f\d]{24})$/.exec(text) ?? []
  return id ? { isRead: state === 'r', id: new ObjectId(id) } : null
}

/** What lies behind a place: unread before read, newest first. */
function behind(place: Place | null): object {
  if (!place) return {}
  const within = { isRead: place.isRead, _id: { $lt: place.id } }
  return place.isRead ? within : { $or: [within, { isRead: true }] }
}

/**
 * A page of a person's inbox: what is unread first, newest first.
 * @param from `next` of the page before; anything else gives the first page
 */
export async function inboxOf(payload: Payload, user: User, from = ''): Promise<Inbox> {
  const rows = await rowsOf(payload)
    .find({ person: new ObjectId(user.id), ...behind(readPlace(from)) })
    .sort({ isRead: 1, _id: -1 })
    .limit(inboxPage + 1)
    .toArray()
  const shown = rows.slice(0, inboxPage)
  const last = shown.at(-1)
  return {
    lines: shown.map(({ _id, kind, text, isRead, createdAt }) => ({
      id: _id.toHexString(),
      kind,
      text,
      isRead,
      at: createdAt,
    })),
    ...(rows.length > inboxPage && last ? { next: sayPlace(last) } : {}),
  }
}

/** How many messages a person has not read, at most {@link mostCounted} and one. */
export async function unreadOf(payload: Payload, user: Pick<User, 'id'>): Promise<number> {
  return rowsOf(payload).countDocuments(
    { person: new ObjectId(user.id), isRead: false },
    { limit: mostCounted + 1 },
  )
}
