import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { hasRole, personOf } from '@/access/roles'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import { seenItems } from './seenItems'

/** How many items wait for the person of a request, and how many of them are late; from one index. */
export async function ownItemCounts(
  req: PayloadRequest,
  today: PlainDate,
): Promise<{ open: number; late: number }> {
  const user = personOf(req)
  const seen = user && hasRole(user, 'editor', 'reviewer') ? seenItems(user) : null
  if (!user || !seen) return { open: 0, late: 0 }
  const own = { ...seen, owner: new ObjectId(user.id), isOpen: true }
  const items = nativeCollection(req.payload, 'campaign-items')
  return {
    open: await items.countDocuments(own),
    late: await items.countDocuments({ ...own, dueOn: { $lt: today } }),
  }
}
