import type { Taken } from './correction'

/** A correction that a record keeps. */
export interface KeptCorrection {
  /** It followed from the log of the session; else somebody made it by hand. */
  fromLog: boolean
  before: Taken
}

/** What whoever was not there takes home. */
export const nothingTaken: Taken = { minutes: 0, score: null, passed: false }

const isSame = (one: Taken, other: Taken): boolean =>
  one.minutes === other.minutes && one.score === other.score && one.passed === other.passed

/** What the log said of a record last, beneath what was corrected by hand. */
function saidByLog(record: Taken, corrections: readonly KeptCorrection[]): Taken {
  const last = corrections.map(({ fromLog }) => fromLog).lastIndexOf(true)
  return corrections[last + 1]?.before ?? record
}

/**
 * What a record becomes when the log of its session was put right. While the log says what it said, a
 * correction by hand stands; when the log goes back to what it said before, so does the record.
 * @param outcome by the log as it is now; null when she was absent
 * @param corrections of the record, the oldest first
 * @returns null when nothing changes
 */
export function takenByLog(
  outcome: Taken | null,
  { record, corrections }: { record: Taken; corrections: readonly KeptCorrection[] },
): Taken | null {
  const wanted = outcome ?? nothingTaken
  if (isSame(saidByLog(record, corrections), wanted)) return null
  const last = corrections.at(-1)
  const isBack =
    last?.fromLog === true && isSame(saidByLog(last.before, corrections.slice(0, -1)), wanted)
  return isBack ? last.before : wanted
}
