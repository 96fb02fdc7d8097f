import { addYears, formatISO, parseISO } from 'date-fns'
import type { PlainDate } from '../../platform/plainDate'

/** What a check (核对无误) writes on a matter. */
export interface CheckMark {
  lastCheckedOn: PlainDate | null
  /** Id of the user who checked. */
  lastCheckedBy: string | null
  reviewBy: PlainDate | null
}

/**
 * What a check leaves: who checked on which day; the next one is due in a year.
 * @param today day in the county
 */
export const checkMark = (person: string | null, today: PlainDate): CheckMark => ({
  lastCheckedOn: today,
  lastCheckedBy: person,
  reviewBy: formatISO(addYears(parseISO(today), 1), { representation: 'date' }),
})

/** Why a check cannot be taken back. */
export type TakeBackDenial = 'nothing' | 'not-yours' | 'too-late'

/**
 * Whether a check that was tapped by mistake can be taken back: by whoever made it, on the same day, once. Later, others
 * have relied on it: what is wrong then is put right in the matter itself.
 * @param mark what the matter bears now
 * @param before what the last check replaced; null when there was none or it was taken back
 * @returns null when it can
 */
export function takeBackDenial(
  { mark, before }: { mark: CheckMark; before: CheckMark | null },
  { person, today }: { person: string | null; today: PlainDate },
): TakeBackDenial | null {
  if (!before || !mark.lastCheckedOn) return 'nothing'
  if (mark.lastCheckedOn !== today) return 'too-late'
  return mark.lastCheckedBy === person ? null : 'not-yours'
}

/**
 * What a matter bears once its last check is taken back: what it bore before. A review date that somebody set after the check
 * stays.
 */
export function withoutCheck(mark: CheckMark, before: CheckMark): CheckMark {
  const set = checkMark(mark.lastCheckedBy, mark.lastCheckedOn ?? '')
  return { ...before, reviewBy: mark.reviewBy === set.reviewBy ? before.reviewBy : mark.reviewBy }
}
