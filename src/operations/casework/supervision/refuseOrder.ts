import type { OrderRefusal } from '@/domain/casework/supervision/rules'
import { Refusal } from '../../refusal'

/** What the rules refused, as an answer: 403 for a stranger, 409 for the wrong moment, else 400. */
export function refuseOrder(refusals: readonly OrderRefusal[]): Refusal {
  const codes = refusals.map(({ code }) => code)
  const isMoment = codes.some((code) =>
    [
      'wrong-status',
      'order-open',
      'not-late',
      'no-holder',
      'second-done',
      'reply-not-due',
    ].includes(code),
  )
  const kind = codes.includes('not-yours') ? 'forbidden' : isMoment ? 'conflict' : 'invalid'
  return new Refusal({
    kind,
    message: refusals.map(({ message }) => message).join(''),
    reasons: refusals.map(({ code, path, message }) => ({ code, path, message })),
  })
}
