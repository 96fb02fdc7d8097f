import type { CollectionAfterChangeHook } from 'payload'
import { idOf } from '@/access/roles'
import type { ItemKind } from '@/domain/catalogue/campaigns/items'
import { noteMatter } from '@/operations/catalogue/campaigns/noteMatter'

interface OfMatter {
  id: string
  matter: string | { id: string }
}

/**
 * A hook that lets a write elsewhere move, at once, the item of its matter that a change of a law opened.
 * @param kind of the item
 * @param isMoved whether the write is one that counts for it; gets null when the record is new
 */
export const movesItems =
  <Doc extends OfMatter>(
    kind: ItemKind,
    isMoved: (before: Doc | null, after: Doc) => boolean,
  ): CollectionAfterChangeHook<Doc> =>
  async ({ doc, previousDoc, operation, req }) => {
    const before = operation === 'create' ? null : previousDoc
    const matterId = idOf(doc.matter)
    if (matterId && isMoved(before, doc))
      await noteMatter(req, { matterId, happened: 'moved', kind })
    return doc
  }
