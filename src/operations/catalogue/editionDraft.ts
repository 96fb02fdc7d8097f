import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { changesBetween, type Change } from '@/domain/catalogue/changes'
import { type EditionPlan, planEdition } from '@/domain/catalogue/editionLife/plan'
import { editionNumber, shortCode } from '@/domain/catalogue/matterCode'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { printedText } from '@/domain/catalogue/printedParts'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Edition, Matter } from '@/payload-types'
import { editionBefore, newestEdition } from '@/queries/catalogue/editionBefore'
import { snapshotOf } from './printFacts'

/** The edition that publishing would issue, or why none is due. */
export interface EditionDraft {
  /** The latest that was not called off, the coming one aside. */
  previous: Edition | null
  /** The one that is issued ahead and has not taken effect yet. */
  coming: Edition | null
  /** Of the edition that would be issued; a number is never used twice. */
  number: number
  /** Hash over what is printed. */
  fingerprint: string
  /** What can be seen to change against the edition before; empty for the first. */
  changes: Change[]
  plan: EditionPlan
}

/** Hash over what the sheet prints, so that a change nobody can see on paper issues no edition. */
export const fingerprintOf = (content: MatterContent): string =>
  createHash('sha256').update(printedText(content)).digest('hex')

/**
 * The content as an edition keeps it: all that is printed, and nothing of who looks after the matter.
 */
export function snapshotFrom(content: MatterContent): MatterContent {
  const { responsiblePerson, reviewBy, lastCheckedOn, ...kept } = content
  void [responsiblePerson, reviewBy, lastCheckedOn]
  return kept
}

/**
 * Compares what a draft says with the edition before it, and plans what its publishing issues.
 * @param today in the county
 */
export async function editionDraft({
  req,
  matter,
  content,
  today,
}: {
  req: PayloadRequest
  matter: Pick<Matter, 'id' | 'nextEdition' | 'effectiveOn'>
  content: MatterContent
  today: PlainDate
}): Promise<EditionDraft> {
  const reader = { payload: req.payload, req }
  const latest = await newestEdition(reader, { matter: { equals: matter.id } })
  const next = idOf(matter.nextEdition)
  // There is at most one coming edition, and none is issued behind it: it is the latest.
  const coming = next && latest?.id === next ? latest : null
  const previous = await editionBefore(reader, matter)
  const fingerprint = fingerprintOf(content)
  const { effectiveOn } = matter
  return {
    previous,
    coming,
    number: editionNumber(latest ? [latest.number] : []),
    fingerprint,
    changes: previous ? changesBetween(snapshotOf(previous), content) : [],
    plan: planEdition({ previous, coming, fingerprint, effectiveOn, today }),
  }
}

/** A short code that no edition bears yet. */
export async function freeShortCode(req: PayloadRequest, matterCode: string): Promise<string> {
  for (;;) {
    const code = shortCode(matterCode, randomBytes(4))
    const { totalDocs } = await req.payload.count({
      collection: 'editions',
      where: { shortCode: { equals: code } },
      overrideAccess: true,
      req,
    })
    if (totalDocs === 0) return code
  }
}
