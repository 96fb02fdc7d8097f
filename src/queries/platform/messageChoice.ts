import type { Payload, PayloadRequest } from 'payload'
import { type MessageChoice, messageGroups } from '@/domain/platform/messages'
import type { MessageChoice as Row, User } from '@/payload-types'

const choiceOf = (row: Row): MessageChoice =>
  Object.fromEntries(
    messageGroups.flatMap(({ value }) => (row[value] ? [[value, row[value]]] : [])),
  )

/**
 * What people chose about their messages.
 * @param people ids of users
 * @returns by id; whoever chose nothing is not in it
 */
export async function messageChoices(
  payload: Payload,
  people: readonly string[],
  req?: PayloadRequest,
): Promise<Map<string, MessageChoice>> {
  const { docs } = await payload.find({
    collection: 'message-choices',
    where: { person: { in: [...people] } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map((row) => [String(row.person), choiceOf(row)]))
}

/** What one person chose, empty when nothing. */
export const messageChoiceOf = async (
  payload: Payload,
  { id }: Pick<User, 'id'>,
): Promise<MessageChoice> => (await messageChoices(payload, [id])).get(id) ?? {}
