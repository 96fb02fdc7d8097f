import { type Document, ObjectId } from 'mongodb'
import { itemsSeenBy } from '@/access/campaigns'
import type { User } from '@/payload-types'

/**
 * The items that a person sees, for the driver; the same as her access says.
 * @returns null when she sees none
 */
export function seenItems(user: User): Document | null {
  const seen = itemsSeenBy(user)
  if (typeof seen === 'boolean') return seen ? {} : null
  return { department: new ObjectId(seen.department) }
}
