import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { portalText as text } from '@/i18n/portal'
import { Refusal } from '@/operations/refusal'
import type { Edition, Matter } from '@/payload-types'

/** An edition on its way to paper, and whether it holds. */
export interface PrintedEdition {
  matter: Matter
  edition: Edition
  /** `coming`: issued ahead, to be printed before its day. */
  standing: 'current' | 'coming' | 'old'
  /** The edition that holds now, when it is another one. */
  current: Edition | null
}

/** The published matter with a code, or null; drafts are nobody's business here. */
export async function publishedMatter(payload: Payload, code: string): Promise<Matter | null> {
  const { docs } = await payload.find({
    collection: 'matters',
    where: { code: { in: [...new Set([code, code.toUpperCase()])] } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

async function editionOf(
  payload: Payload,
  { matter, number }: { matter: string; number: number },
): Promise<Edition | null> {
  const { docs } = await payload.find({
    collection: 'editions',
    where: { matter: { equals: matter }, number: { equals: number } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ?? null
}

/**
 * The edition of a matter that goes to paper: the current one, or the one with a number, however old.
 * @param code of the matter, as in the address
 * @throws Refusal 410 for a matter out of use; 404 that says whether the matter, the edition, or a
 *   current edition is missing
 */
export async function printedEdition(
  payload: Payload,
  { code, number }: { code: string; number?: number },
): Promise<PrintedEdition> {
  const matter = await publishedMatter(payload, code)
  if (!matter) throw new Refusal({ kind: 'not-found', message: text.unknownMatter(code) })
  const currentId = idOf(matter.currentEdition)
  const latest = currentId
    ? await payload.findByID({
        collection: 'editions',
        id: currentId,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
      })
    : null
  const current = latest?.withdrawnOn ? null : latest
  if (number !== undefined && current?.number !== number) {
    const edition = await editionOf(payload, { matter: matter.id, number })
    if (!edition) {
      throw new Refusal({ kind: 'not-found', message: text.unknownEdition(matter.name, number) })
    }
    const isComing = edition.id === idOf(matter.nextEdition)
    return { matter, edition, standing: isComing ? 'coming' : 'old', current }
  }
  if (!current) {
    const isWithdrawn = matter.stage === 'withdrawn'
    throw isWithdrawn
      ? new Refusal({ kind: 'gone', message: text.withdrawnMatter(matter.name) })
      : new Refusal({ kind: 'not-found', message: text.unknownMatter(code) })
  }
  return { matter, edition: current, standing: 'current', current }
}
