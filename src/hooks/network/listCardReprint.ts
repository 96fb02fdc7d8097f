import type { CollectionAfterChangeHook } from 'payload'
import { listReprint } from '@/operations/network/people/reprints'
import type { Station } from '@/payload-types'

/** A station whose service cards would print differently goes onto the list of cards to print anew. */
export const listCardReprint: CollectionAfterChangeHook<Station> = async ({
  doc,
  previousDoc,
  operation,
  req,
}) => {
  if (operation === 'update')
    await listReprint({ req, before: previousDoc, after: doc, now: new Date() })
  return doc
}
