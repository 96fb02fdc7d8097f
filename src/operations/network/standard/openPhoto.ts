import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { standardText as say } from '@/i18n/standard'
import { Refusal } from '../../refusal'
import { findVisible } from '../../findVisible'
import { photoBytes } from './photos'

/**
 * The photo of a check, for whoever may read the check.
 * @param id of the inspection
 * @throws Refusal 401, 404, 503
 */
export async function openPhoto({
  req,
  id,
  isPreview,
}: {
  req: PayloadRequest
  id: string
  isPreview: boolean
}): Promise<Uint8Array> {
  const seen = await findVisible(req, { collection: 'inspections', id, unknown: say.noPhoto })
  const whole = await req.payload.findByID({
    collection: 'inspections',
    id: seen.id,
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!whole.photoKey) throw new Refusal({ kind: 'not-found', message: say.noPhoto })
  const station = idOf(whole.station) ?? ''
  return photoBytes(req, { station, key: whole.photoKey, isPreview })
}
