import type { CollectionBeforeValidateHook } from 'payload'
import { needsCallOffConfirmed } from '@/domain/catalogue/editionLife/callOff'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { CatalogueContext } from '@/operations/catalogue/catalogueContext'
import { comingLoss } from '@/operations/catalogue/comingLoss'
import { Refusal } from '@/operations/refusal'
import type { Matter } from '@/payload-types'

/**
 * A matter has one draft: changing it while it is scheduled calls the coming edition off. Nobody loses it unawares:
 * such a save says so (`callsOff`), or is refused with what would be lost.
 */
export const confirmCallOff: CollectionBeforeValidateHook<Matter> = async ({
  data = {},
  originalDoc,
  operation,
  req,
}) => {
  const { callsOff: confirmed, ...rest } = data
  const { catalogueOperation } = req.context as CatalogueContext
  if (operation === 'create' || !originalDoc || catalogueOperation) return rest
  if (!needsCallOffConfirmed({ stage: originalDoc.stage, confirmed })) return rest
  const loss = await comingLoss(req, originalDoc as Matter)
  if (!loss) return rest
  const isRestoring = Boolean(req.context.isRestoringVersion)
  const message = isRestoring ? say.restoreCallsOff(loss) : say.callsOff(loss)
  throw new Refusal({
    kind: 'conflict',
    message,
    reasons: [{ message, path: 'callsOff', code: 'calls-off' }],
  })
}
