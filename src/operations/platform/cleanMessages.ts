import type { Payload } from 'payload'
import { nativeCollection } from './nativeCollection'
import type { MessageRow } from './notify'

const keptDays = 180

/**
 * Clears away messages that were read 180 days ago or more. What nobody has read stays.
 * @returns how many
 */
export async function cleanMessages({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const before = new Date(now.getTime() - keptDays * 86_400_000)
  const { deletedCount } = await nativeCollection<MessageRow>(payload, 'messages').deleteMany({
    isRead: true,
    readAt: { $lt: before },
  })
  return deletedCount
}
