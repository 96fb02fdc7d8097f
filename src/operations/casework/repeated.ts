import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { caseText as say } from '@/i18n/casework'
import type { Case } from '@/payload-types'
import { Refusal } from '../refusal'
import { findCase } from './findCase'
import { eventOf } from './writeEvent'

/**
 * The case on which a command was given before, as it stands now; null when the command is new.
 * @param caseId the case that the command is for, when it is for one
 * @throws Refusal 409 when the same id came with a command for something else, or of somebody else
 */
export async function repeated(
  req: PayloadRequest,
  commandId: string,
  caseId?: string,
): Promise<Case | null> {
  const event = await eventOf(req, commandId)
  if (!event) return null
  const id = idOf(event.case)
  const isMine = idOf(event.by) === req.user?.id
  if (!id || !isMine || (caseId && caseId !== id)) {
    throw new Refusal({ kind: 'conflict', message: say.otherCommand })
  }
  return findCase(req, id)
}
