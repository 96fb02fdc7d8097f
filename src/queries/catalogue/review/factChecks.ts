import type { PayloadRequest } from 'payload'
import type { FactCheck, Matter } from '@/payload-types'

/** So many are shown; older ones have done their work. */
const mostShown = 50

/** The fact checks of a matter, the newest first, as far as the person may read them. */
export async function factChecksOf(req: PayloadRequest, matter: Matter): Promise<FactCheck[]> {
  const { docs } = await req.payload.find({
    collection: 'fact-checks',
    where: { matter: { equals: matter.id } },
    sort: '-askedAt',
    limit: mostShown,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
