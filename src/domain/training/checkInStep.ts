/** A code for checking in lives so long. */
export const stepMs = 60_000
/** A code counts for one step before and after its own: a slow line and a slow hand take time. */
export const toleranceSteps = 1
/** So many steps back a typed code is told apart from one that never was: old, not wrong. */
export const rememberedSteps = 120

/** What was presented for checking in. */
export type Proof = 'good' | 'old' | 'false'

/** The number of the minute; all codes of one minute are the same. */
export const stepOf = (at: Date): number => Math.floor(at.getTime() / stepMs)

/** How long the code of this minute is still shown, in ms. */
export const msLeft = (at: Date): number => stepMs - (at.getTime() % stepMs)

/** What a true code of a step is worth now; one from the future was never shown. */
export function proofOf(step: number, now: Date): Proof {
  const age = stepOf(now) - step
  if (Math.abs(age) <= toleranceSteps) return 'good'
  return age > 0 ? 'old' : 'false'
}

/** The steps whose typed codes are looked through, the newest first. */
export function knownSteps(now: Date): number[] {
  const newest = stepOf(now) + toleranceSteps
  return Array.from({ length: rememberedSteps }, (_, back) => newest - back)
}
