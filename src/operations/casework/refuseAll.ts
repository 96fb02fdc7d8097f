import type { CaseRefusal } from '@/domain/casework/refusals'
import { Refusal } from '../refusal'

/** What the domain refused, as an answer: 403 for a stranger, 409 for the wrong moment, else 400. */
export function refuseAll(refusals: readonly CaseRefusal[]): Refusal {
  const codes = refusals.map(({ code }) => code)
  const isLate = codes.some((code) =>
    ['wrong-status', 'already-begun', 'not-yet-begun', 'already-green'].includes(code),
  )
  const kind = codes.includes('not-yours') ? 'forbidden' : isLate ? 'conflict' : 'invalid'
  return new Refusal({
    kind,
    message: refusals.map(({ message }) => message).join(''),
    reasons: refusals.map(({ code, path, message }) => ({ code, path, message })),
  })
}
