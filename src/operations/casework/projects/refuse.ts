import type { ProjectRefusal } from '@/domain/casework/projects/refusals'
import { Refusal } from '../../refusal'

/** What the rules refused, as an answer: 403 for a stranger, 409 for the wrong moment, else 400. */
export function refuseProject(refusals: readonly ProjectRefusal[]): Refusal {
  const codes = refusals.map(({ code }) => code)
  const isLate = codes.some((code) => ['closed', 'case-linked', 'case-in-use'].includes(code))
  const kind = codes.includes('not-yours') ? 'forbidden' : isLate ? 'conflict' : 'invalid'
  return new Refusal({
    kind,
    message: refusals.map(({ message }) => message).join(''),
    reasons: refusals.map(({ code, path, message }) => ({ code, path, message })),
  })
}
