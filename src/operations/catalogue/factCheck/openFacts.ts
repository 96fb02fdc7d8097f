import type { Payload, PayloadRequest } from 'payload'
import { type CheckedSection, factCheckState } from '@/domain/catalogue/factCheck/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { factCheckText as say } from '@/i18n/factChecks'
import type { FactCheck } from '@/payload-types'
import { takeAttempt } from '../../platform/attempts'
import { hashOfToken, isToken } from './link'

/** The fact check behind a secret, whatever its state; null for none. */
export async function factCheckBehind(
  payload: Payload,
  token: string,
  req?: PayloadRequest,
): Promise<FactCheck | null> {
  if (!isToken(token)) return null
  const { docs } = await payload.find({
    collection: 'fact-checks',
    where: { hash: { equals: hashOfToken(token) } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** What whoever holds the link sees: the draft, that the answer came, or nothing. */
export type OpenedFacts =
  | { state: 'open'; check: FactCheck; sections: CheckedSection[] }
  | { state: 'answered' }
  | { state: 'over' }

/**
 * Opens a secret link. After its day, after it was ended and after it was answered it shows nothing of the
 * draft; an unknown one looks like one that is over.
 * @param address it is asked from, for the rate limit; null is not limited
 * @throws Refusal 429 for whoever tries too often
 */
export async function openFacts(
  payload: Payload,
  { token, address, now }: { token: string; address: string | null; now: Date },
): Promise<OpenedFacts> {
  await takeAttempt(payload, 'fact-check by address', address, say.tooOften)
  const check = await factCheckBehind(payload, token)
  const state = check ? factCheckState(check, plainDateOf(now)) : 'over'
  if (!check || state !== 'open') return { state: state === 'answered' ? 'answered' : 'over' }
  return { state, check, sections: check.sections as unknown as CheckedSection[] }
}
