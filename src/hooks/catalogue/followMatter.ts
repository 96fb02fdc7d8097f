import type { CollectionAfterChangeHook } from 'payload'
import type { CatalogueContext } from '@/operations/catalogue/catalogueContext'
import { type MatterHappening, noteMatter } from '@/operations/catalogue/campaigns/noteMatter'
import type { Matter } from '@/payload-types'

/** What a write means for those who follow a change of a law; null when it means nothing. */
function happeningOf(operation: string | undefined, doc: Matter): MatterHappening | null {
  if (operation === 'writeCheck') return null
  if (operation === 'publishMatter' && doc._status === 'published') return 'published'
  return operation === undefined || operation === 'saveMatterInput' ? 'saved' : 'moved'
}

/** A matter that was saved, published or withdrawn moves the items that a change of a law opened on it. */
export const followMatter: CollectionAfterChangeHook<Matter> = async ({ doc, req }) => {
  const { catalogueOperation } = req.context as CatalogueContext
  const happened = happeningOf(catalogueOperation, doc)
  if (happened) await noteMatter(req, { matterId: doc.id, happened })
  return doc
}
