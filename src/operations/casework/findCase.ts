import type { PayloadRequest } from 'payload'
import { caseText as say } from '@/i18n/casework'
import type { Case } from '@/payload-types'
import { findVisible } from '../findVisible'

/**
 * A case by its id, with the person's own access.
 * @throws Refusal 401, or 404 when it is unknown or not hers to see
 */
export const findCase = (req: PayloadRequest, id: string): Promise<Case> =>
  findVisible(req, { collection: 'cases', id, unknown: say.unknownCase })
