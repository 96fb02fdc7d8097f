import { type PayloadRequest, ValidationError } from 'payload'
import { idOf } from '@/access/roles'
import { mayMindWall } from '@/access/postings'
import { postingText as say } from '@/i18n/postings'
import type { Posting } from '@/payload-types'
import { findVisible } from '../../findVisible'
import { Refusal } from '../../refusal'
import { type Once, byOfStep, once, repeatedCommand } from '../../repeated'
import { requirePerson } from '../../requirePerson'

/**
 * A posting that the person of a request minds.
 * @throws Refusal 401; 404 when it is unknown or another station's, 403 when she only sees it
 */
export async function mindedPosting(req: PayloadRequest, id: string): Promise<Posting> {
  const seen = await findVisible(req, { collection: 'postings', id, unknown: say.unknown })
  if (!mayMindWall(requirePerson(req), seen)) {
    throw new Refusal({ kind: 'forbidden', message: say.notYours })
  }
  return wholePosting(req, seen.id)
}

/** A posting with what is hidden of it. */
export const wholePosting = (req: PayloadRequest, id: string): Promise<Posting> =>
  req.payload.findByID({
    collection: 'postings',
    id,
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })

/** What a command gave before, null when it is new. @throws Refusal 409 when the id came with another command */
export const postingBefore = (
  req: PayloadRequest,
  { commandId, isFor }: { commandId: string; isFor: (found: Posting) => boolean },
): Promise<Posting | null> =>
  repeatedCommand(req, {
    collection: 'postings',
    commandId,
    isFor,
    byOf: (found) => byOfStep(found, commandId),
    otherCommand: say.otherCommand,
  })

/**
 * Does a command on postings once. Whoever hangs at the same place at the same moment comes second, and is told what
 * hangs there then.
 */
export async function postingOnce(given: {
  req: PayloadRequest
  known: () => Promise<Posting | null>
  run: () => Promise<Posting>
}): Promise<Once<Posting>> {
  try {
    return await once(given)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    return once(given)
  }
}

/** A posting with one more step in its history. */
export const withStep = (
  req: PayloadRequest,
  row: Posting,
  { commandId, command, now }: { commandId: string; command: string; now: Date },
) => ({
  commandIds: [...row.commandIds, commandId],
  history: [
    ...(row.history ?? []),
    { at: now.toISOString(), by: idOf(requirePerson(req)), command },
  ],
})
