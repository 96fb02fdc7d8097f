import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Edition, Matter } from '@/payload-types'
import { freeShortCode, snapshotFrom } from './editionDraft'
import type { PassedGate } from './publishGate'

/**
 * Writes a new edition inside the transaction of `req`. It may hold from a later day; the one before ends
 * only when this one takes effect.
 * @param holdsFrom as planned
 * @throws a conflict when another edition took the number; the caller's transaction is done again
 */
export async function issueEdition({
  req,
  matter,
  passed,
  holdsFrom,
  now,
}: {
  req: PayloadRequest
  matter: Matter
  passed: PassedGate & { layout: Edition['layout'] }
  holdsFrom: PlainDate
  now: Date
}): Promise<Edition> {
  const { content, edition, layout } = passed
  const { previous, number, fingerprint, changes } = edition
  const resumes = previous?.withdrawnOn && changes.length === 0
  return req.payload.create({
    collection: 'editions',
    data: {
      matter: matter.id,
      number,
      shortCode: await freeShortCode(req, content.code),
      issuedOn: plainDateOf(now),
      holdsFrom,
      changeNote: matter.changeNote?.trim() || (resumes ? say.resumed : undefined),
      changes: changes.map(({ message }) => message),
      fingerprint,
      layout,
      snapshot: { ...snapshotFrom(content) },
      issuedBy: personOf(req)?.id,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Ends the edition before on the day from which the next holds. */
export async function endEdition(
  req: PayloadRequest,
  { edition, on }: { edition: Edition; on: PlainDate },
): Promise<void> {
  await req.payload.update({
    collection: 'editions',
    id: edition.id,
    data: { replacedOn: on },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
