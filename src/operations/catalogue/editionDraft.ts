import { createHash, randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { changesBetween, type Change } from '@/domain/catalogue/changes'
import { editionNumber, shortCode } from '@/domain/catalogue/matterCode'
import type { MatterContent } from '@/domain/catalogue/matterContent'
import { printedText } from '@/domain/catalogue/printedParts'
import type { Edition } from '@/payload-types'
import { snapshotOf } from './printFacts'

/** The edition that publishing would issue, or why none is due. */
export interface EditionDraft {
  previous: Edition | null
  number: number
  /** Hash over what is printed. */
  fingerprint: string
  /** What can be seen to change against the edition before; empty for the first. */
  changes: Change[]
  /** Whether an edition is due: the first, a changed sheet, or one that comes back into use. */
  isDue: boolean
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

/** Compares what a matter says with its latest edition. */
export async function editionDraft({
  req,
  matterId,
  content,
}: {
  req: PayloadRequest
  matterId: string
  content: MatterContent
}): Promise<EditionDraft> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: { matter: { equals: matterId } },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const previous = docs[0] ?? null
  const fingerprint = fingerprintOf(content)
  return {
    previous,
    number: editionNumber(previous ? [previous.number] : []),
    fingerprint,
    changes: previous ? changesBetween(snapshotOf(previous), content) : [],
    isDue: !previous || Boolean(previous.withdrawnOn) || previous.fingerprint !== fingerprint,
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
