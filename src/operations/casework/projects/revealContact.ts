import type { PayloadRequest } from 'payload'
import { caseText } from '@/i18n/casework'
import { recordAudit } from '../../platform/audit'
import { openText } from '../../platform/keyring'
import { Refusal } from '../../refusal'
import { phonePurpose } from './createProject'
import { findProject, wholeProject } from './findProject'

/**
 * Shows the phone of an enterprise's contact, with the reason in the audit trail.
 * @param reason why, 5 to 200 characters
 * @throws Refusal 400 without a reason, 401, 404, 503 when the key is gone
 */
export async function revealContact(
  req: PayloadRequest,
  id: string,
  reason: string,
): Promise<{ phone: string }> {
  const length = [...reason.trim()].length
  if (length < 5 || length > 200) {
    throw new Refusal({ kind: 'invalid', message: caseText.revealReason })
  }
  const { name } = await findProject(req, id)
  const { commandIds, phoneSealed } = await wholeProject(req, id)
  const sealing = { purpose: phonePurpose, owner: commandIds[0] ?? '' }
  const phone = openText(req.payload, sealing, phoneSealed)
  if (!phone) throw new Refusal({ kind: 'unavailable', message: caseText.notReadable })
  await recordAudit({
    req,
    action: 'person-revealed',
    subject: `项目 ${name}`,
    subjectId: id,
    detail: reason.trim(),
  })
  return { phone }
}
