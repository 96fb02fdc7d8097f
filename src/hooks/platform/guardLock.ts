import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { Refusal } from '@/operations/refusal'
import type { PayloadLockedDocument } from '@/payload-types'

/**
 * A lock is taken over for oneself, stays on its record, and only by those who may change the record.
 */
export const lockOnlyForOneself: CollectionBeforeChangeHook<PayloadLockedDocument> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create') return data
  const person = personOf(req)
  const document = originalDoc?.document
  const id = idOf(document?.value as string | { id: string } | undefined)
  if (!person || (document && !(id && (await mayChange(req, document.relationTo, id))))) {
    throw new Refusal({ kind: 'forbidden', message: '这条记录不归您改，不能接着编辑。' })
  }
  const user = { relationTo: 'users' as const, value: person.id }
  return { document, globalSlug: originalDoc?.globalSlug, user }
}

async function mayChange(req: PayloadRequest, slug: CollectionSlug, id: string): Promise<boolean> {
  const { update } = req.payload.collections[slug].config.access
  const allowed = await update({ req, id })
  if (typeof allowed === 'boolean') return allowed
  const { totalDocs } = await req.payload.count({
    collection: slug,
    where: { and: [{ id: { equals: id } }, allowed] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}
