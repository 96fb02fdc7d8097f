import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { postingText as say } from '@/i18n/postings'
import { findVisible } from '../../findVisible'
import { photoBytes } from '../../network/standard/photos'
import { Refusal } from '../../refusal'
import { wholePosting } from './postingCommand'

/**
 * The photo of a posting, for whoever may read the posting.
 * @param id of the posting
 * @throws Refusal 401, 404, 503
 */
export async function openPostingPhoto({
  req,
  id,
  isPreview,
}: {
  req: PayloadRequest
  id: string
  isPreview: boolean
}): Promise<Uint8Array> {
  const seen = await findVisible(req, { collection: 'postings', id, unknown: say.noPhoto })
  const { photoKey, origin } = await wholePosting(req, seen.id)
  if (!photoKey) throw new Refusal({ kind: 'not-found', message: say.noPhoto })
  return photoBytes(req, { station: idOf(origin) ?? '', key: photoKey, isPreview })
}
