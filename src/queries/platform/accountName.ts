import type { Payload } from 'payload'
import { cache } from 'react'

/**
 * The name of an account as it is now, for whoever reads about it; asked once a page and account.
 * @returns null when there is none
 */
export const accountName = cache(async (payload: Payload, id: string): Promise<string | null> => {
  const user = await payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: true,
  })
  return user?.name ?? null
})
