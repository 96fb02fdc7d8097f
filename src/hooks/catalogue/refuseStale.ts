import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '@/access/roles'
import { catalogueText as say } from '@/i18n/catalogueText'
import { Refusal } from '@/operations/refusal'
import type { Matter } from '@/payload-types'

/**
 * Two editors on one matter: a save says on which state it is based (`basedOn`, the `updatedAt` that
 * was read), and is refused when somebody else has saved since. A save that says nothing is taken.
 */
export const refuseStale: CollectionBeforeValidateHook<Matter> = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  const { basedOn, ...rest } = data
  const isRestoring = Boolean(req.context.isRestoringVersion)
  if (operation === 'create' || !originalDoc || !basedOn || isRestoring) return rest
  if (Date.parse(basedOn) === Date.parse(originalDoc.updatedAt)) return rest
  const editor = idOf(originalDoc.lastEditedBy)
  const person = editor
    ? await req.payload.findByID({
        collection: 'users',
        id: editor,
        depth: 0,
        select: { name: true },
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  throw new Refusal({ kind: 'conflict', message: say.stale(person?.name ?? say.someone) })
}
