import type { CollectionBeforeOperationHook } from 'payload'
import type { CatalogueContext } from '@/operations/catalogue/catalogueContext'
import { Refusal } from '@/operations/refusal'
import { catalogueText as say } from '@/i18n/catalogueText'
import { shapeReasons, withEmptyLists } from './shape'

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Whatever a person saves by hand is a draft: publishing goes through its operation, which checks and
 * measures. Values of the wrong kind are refused here, before any part of Payload meets them.
 */
export const forceDraft: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  if (operation === 'restoreVersion' && 'id' in args && !(args as { draft?: boolean }).draft) {
    throw new Refusal({ kind: 'invalid', message: say.restoreAsDraft })
  }
  if (operation !== 'create' && operation !== 'update') return args
  if ((req.context as CatalogueContext).catalogueOperation) return args
  const sent: unknown = 'data' in args ? args.data : undefined
  if (!isRecord(sent)) throw new Refusal({ kind: 'invalid', message: say.noData })
  const data = withEmptyLists(collection.flattenedFields, sent)
  if (data._status === 'published') {
    const reason = { message: say.publishByButton, path: '_status', code: 'publish-by-hand' }
    throw new Refusal({ kind: 'forbidden', message: say.publishByButton, reasons: [reason] })
  }
  const reasons = shapeReasons({ fields: collection.flattenedFields, data })
  if (reasons.length > 0) {
    const message = reasons.map((reason) => reason.message).join('')
    throw new Refusal({ kind: 'invalid', message, reasons })
  }
  return { ...args, data, draft: true, autosave: false }
}
