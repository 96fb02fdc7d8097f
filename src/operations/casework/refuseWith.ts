import { type Reason, Refusal } from '../refusal'

/**
 * What rules refused, as an answer: 403 for a stranger, 409 for the wrong moment, else 400.
 * @param moments codes that say that something has changed meanwhile
 */
export function refuseWith(
  refusals: readonly (Reason & { code: string })[],
  moments: readonly string[],
): Refusal {
  const codes = refusals.map(({ code }) => code)
  const isMoment = codes.some((code) => moments.includes(code))
  const kind = codes.includes('not-yours') ? 'forbidden' : isMoment ? 'conflict' : 'invalid'
  return new Refusal({
    kind,
    message: refusals.map(({ message }) => message).join(''),
    reasons: refusals.map(({ code, path, message }) => ({ code, path, message })),
  })
}
