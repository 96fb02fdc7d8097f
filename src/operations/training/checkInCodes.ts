import { createHmac, timingSafeEqual } from 'node:crypto'
import { knownSteps, proofOf, type Proof } from '@/domain/training/checkInStep'

/** Whose codes: a session and its secret. */
export interface CodeOwner {
  id: string
  secret: string
}

const sign = ({ id, secret }: CodeOwner, about: string): string =>
  createHmac('sha256', Buffer.from(secret, 'hex')).update(`${id} ${about}`).digest('hex')

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const signatureOf = (owner: CodeOwner, step: number): string =>
  sign(owner, `scan ${step}`).slice(0, 20)

/** What the QR of a minute carries: the minute and its signature. */
export const tokenOf = (owner: CodeOwner, step: number): string =>
  `${step}.${signatureOf(owner, step)}`

/** The six digits of a minute, for who cannot scan. */
export const digitsOf = (owner: CodeOwner, step: number): string =>
  String(parseInt(sign(owner, `type ${step}`).slice(0, 12), 16) % 1_000_000).padStart(6, '0')

/** What a scanned code is worth. */
export function readToken(owner: CodeOwner, token: string, now: Date): Proof {
  const [, said, signature] = /^(\d{1,10})\.([a-f\d]{20})$/.exec(token) ?? []
  if (!said || !signature) return 'false'
  const step = Number(said)
  return isSame(signature, signatureOf(owner, step)) ? proofOf(step, now) : 'false'
}

/** What typed digits are worth; spaces do not matter. */
export function readDigits(owner: CodeOwner, typed: string, now: Date): Proof {
  const digits = typed.replace(/\s/g, '')
  const step = knownSteps(now).find((one) => isSame(digitsOf(owner, one), digits))
  return step === undefined ? 'false' : proofOf(step, now)
}

/**
 * What a person gets who showed a good code: it says that she was there at that instant, counts for nobody
 * else, and outlives the code, so that a bad line cannot make her late.
 */
export const claimOf = (owner: CodeOwner, user: string, now: Date): string =>
  `${now.getTime()}.${sign(owner, `claim ${user} ${now.getTime()}`).slice(0, 32)}`

/** The instant that a claim of this person says; null when it is no such claim. */
export function readClaim(owner: CodeOwner, user: string, claim: string): Date | null {
  const at = Number(/^(\d{13})\./.exec(claim)?.[1] ?? Number.NaN)
  if (Number.isNaN(at)) return null
  return isSame(claim, claimOf(owner, user, new Date(at))) ? new Date(at) : null
}
