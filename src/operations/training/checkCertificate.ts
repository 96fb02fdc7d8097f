import type { Payload } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import { readCertificateNumber } from '@/domain/training/certificateNumber'
import { recordText as say } from '@/i18n/trainingRecordText'
import { type CheckedCertificate, checkedCertificate } from '@/queries/training/checkedCertificate'
import { takeAttempt } from '../platform/attempts'
import { Refusal } from '../refusal'

/** What whoever checks a certificate is told. */
export interface CertificateCheck {
  status: 200 | 404 | 429
  /** As it was typed, when it can be none. */
  number: string
  checked: CheckedCertificate | null
  /** Why nothing is told now; null else. */
  resting: string | null
}

async function restingOf(payload: Payload, address: string | null): Promise<string | null> {
  try {
    await takeAttempt(payload, 'certificate by address', address, say.tooManyQuestions)
    return null
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'too-many') return error.message
    throw error
  }
}

/**
 * Checks a certificate for anybody; from one address numbers may be tried only so often.
 * @param typed its number, as somebody typed it
 * @param address whose attempts count
 */
export async function checkCertificate(
  payload: Payload,
  { typed, address, today }: { typed: string; address: string | null; today: PlainDate },
): Promise<CertificateCheck> {
  const number = readCertificateNumber(typed)
  const resting = await restingOf(payload, address)
  if (resting) return { status: 429, number: number ?? typed, checked: null, resting }
  const checked = number ? await checkedCertificate(payload, { number, today }) : null
  return { status: checked ? 200 : 404, number: number ?? typed, checked, resting }
}
