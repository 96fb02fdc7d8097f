import type { PayloadRequest } from 'payload'
import { caseText as say } from '@/i18n/casework'
import { recordAudit } from '../platform/audit'
import { Refusal } from '../refusal'
import { openPerson } from './applicant'
import { findCase } from './findCase'

/** What is shown once the reason is logged. */
export interface Revealed {
  idNumber: string
  phone: string
}

/**
 * Shows the numbers of an applicant or proxy to whoever needs them, with the reason in the audit trail.
 * @param reason why, 5 to 200 characters
 * @throws Refusal 400 without a reason, 401, 404, 503 when the key is gone
 */
export async function revealPerson({
  req,
  caseId,
  who,
  reason,
}: {
  req: PayloadRequest
  caseId: string
  who: 'applicant' | 'proxy'
  reason: string
}): Promise<Revealed> {
  const length = [...reason.trim()].length
  if (length < 5 || length > 200) {
    throw new Refusal({ kind: 'invalid', message: say.revealReason })
  }
  const { number } = await findCase(req, caseId)
  const whole = await req.payload.findByID({
    collection: 'cases',
    id: caseId,
    depth: 0,
    showHiddenFields: true,
    overrideAccess: true,
    req,
  })
  const { idNumber, phone } = openPerson(req.payload, number, whole[who])
  if (!idNumber || !phone) throw new Refusal({ kind: 'unavailable', message: say.notReadable })
  await recordAudit({
    req,
    action: 'person-revealed',
    subject: `办件 ${number}`,
    subjectId: caseId,
    detail: reason.trim(),
  })
  return { idNumber, phone }
}
