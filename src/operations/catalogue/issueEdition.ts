import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { catalogueText as say } from '@/i18n/catalogueText'
import type { Edition, Matter } from '@/payload-types'
import { freeShortCode, snapshotFrom } from './editionDraft'
import type { PassedGate } from './publishGate'

/**
 * The day from which an edition holds: the matter's effective date when it lies after the edition
 * before and not in the future, else today.
 */
function holdsFromOf(matter: Matter, previous: Edition | null, today: string): string {
  const { effectiveOn } = matter
  if (!effectiveOn || effectiveOn > today) return today
  return !previous || effectiveOn > previous.holdsFrom ? effectiveOn : today
}

/**
 * Writes a new edition and ends the one before, inside the transaction of `req`.
 * @throws a conflict when another edition took the number; the caller's transaction is done again
 */
export async function issueEdition({
  req,
  matter,
  passed,
  now,
}: {
  req: PayloadRequest
  matter: Matter
  passed: PassedGate & { layout: Edition['layout'] }
  now: Date
}): Promise<Edition> {
  const { content, edition, layout } = passed
  const { previous, number, fingerprint, changes } = edition
  const today = plainDateOf(now)
  const write = { collection: 'editions', depth: 0, overrideAccess: true, req } as const
  const resumes = previous?.withdrawnOn && changes.length === 0
  const issued = await req.payload.create({
    ...write,
    data: {
      matter: matter.id,
      number,
      shortCode: await freeShortCode(req, content.code),
      issuedOn: today,
      holdsFrom: holdsFromOf(matter, previous, today),
      changeNote: matter.changeNote?.trim() || (resumes ? say.resumed : undefined),
      changes: changes.map(({ message }) => message),
      fingerprint,
      layout,
      snapshot: { ...snapshotFrom(content) },
      issuedBy: personOf(req)?.id,
    },
  })
  if (previous && !previous.withdrawnOn) {
    await req.payload.update({ ...write, id: previous.id, data: { replacedOn: today } })
  }
  return issued
}
