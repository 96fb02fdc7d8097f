import { changesBetween, type Change } from '@/domain/catalogue/changes'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import type { Edition, Matter } from '@/payload-types'
import { editionBefore } from './editionBefore'
import { matterContentOf } from './matterContent'
import type { Reader } from './references'

/** How the latest draft differs on paper from the edition that holds. */
export interface Comparison {
  /** The latest edition, the one issued ahead for this draft aside; null before the first. */
  edition: Edition | null
  changes: Change[]
}

/**
 * Compares a draft with the latest edition of its matter.
 * @param matter the draft, read with the person's access by the caller
 */
export async function comparisonOf({
  payload,
  req,
  matter,
}: Reader & { matter: Matter }): Promise<Comparison> {
  const edition = await editionBefore({ payload, req }, matter)
  if (!edition) return { edition, changes: [] }
  const content = await matterContentOf({ payload, req, matter })
  const before = edition.snapshot as unknown as MatterContent
  return { edition, changes: changesBetween(before, content) }
}
