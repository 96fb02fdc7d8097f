import type { PayloadRequest } from 'payload'
import { lawStandings } from '@/queries/catalogue/lawStandings'
import { Refusal, type Reason } from '../refusal'
import { catalogueChanged } from './catalogueChanged'
import { publishMatter, type Published } from './publishMatter'
import type { Actor } from './saveMatterInput'
import { submitMatter } from './submitMatter'

/** How publishing many went: one entry a matter, in their order. */
export interface PublishedMany {
  published: { matterId: string; action: Published['action'] }[]
  refused: { matterId: string; message: string; reasons: Reason[] }[]
}

/**
 * Publishes many matters by the same rules as one, each in a transaction of its own; the laws are
 * loaded once and the public pages refreshed once. A refusal stops only its own matter.
 * @param submitFirst also takes drafts that nobody has submitted; for the seed
 * @param onProgress told after each
 */
export async function publishMany({
  req,
  matterIds,
  now,
  actor = 'person',
  submitFirst = false,
  onProgress,
}: {
  req: PayloadRequest
  matterIds: readonly string[]
  now: Date
  actor?: Actor
  submitFirst?: boolean
  onProgress?: (done: number, total: number) => void
}): Promise<PublishedMany> {
  const laws = await lawStandings({ payload: req.payload })
  const outcome: PublishedMany = { published: [], refused: [] }
  for (const [at, matterId] of matterIds.entries()) {
    const one = { req, matterId, actor }
    try {
      if (submitFirst) await submitMatter(one)
      const { action } = await publishMatter({ ...one, now, laws, isPartOfMany: true })
      outcome.published.push({ matterId, action })
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      outcome.refused.push({ matterId, message: error.message, reasons: error.reasons })
    }
    onProgress?.(at + 1, matterIds.length)
  }
  if (outcome.published.length > 0) await catalogueChanged({ req })
  return outcome
}
