import type { PayloadRequest } from 'payload'
import { isMobilePhone, normalIdentity } from '@/domain/platform/accounts'
import type { User } from '@/payload-types'

/**
 * The account that a user name, phone or e-mail means, or null. A phone that two accounts share
 * means none of them.
 * @param identity as typed
 */
export async function findAccount(req: PayloadRequest, identity: string): Promise<User | null> {
  const key = normalIdentity(identity)
  if (!key || key.length > 100) return null
  const field = isMobilePhone(key) ? 'phone' : key.includes('@') ? 'email' : 'username'
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { [field]: { equals: key } },
    limit: 2,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return docs.length === 1 ? (docs[0] ?? null) : null
}
