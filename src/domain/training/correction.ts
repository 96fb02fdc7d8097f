/** What somebody took home from a course. */
export interface Taken {
  minutes: number
  score: number | null
  passed: boolean
}

/** What it should have been, and why. */
export interface Correction extends Taken {
  reason: string
}

/** Something wrong with a correction, and the field to mend. */
export interface CorrectionFault {
  message: string
  path: 'minutes' | 'score' | 'reason' | 'passed'
}

const mostMinutes = 1440
const leastReason = 4
const longestReason = 500

const isWholeUpTo = (value: number, most: number) =>
  Number.isInteger(value) && value >= 0 && value <= most

/**
 * Checks a correction of a training record.
 * @param before what stands there
 * @returns the correction, trimmed, or everything that is wrong with it
 */
export function correctionOf(
  { minutes, score, passed, reason }: Correction,
  before: Taken,
): { correction: Correction } | { faults: CorrectionFault[] } {
  const why = reason.trim()
  const faults: CorrectionFault[] = []
  if (!isWholeUpTo(minutes, mostMinutes)) {
    faults.push({ message: '学时请填 0 到 1440 之间的整数（分钟）。', path: 'minutes' })
  }
  if (score !== null && !isWholeUpTo(score, 100)) {
    faults.push({ message: '成绩请填 0 到 100 之间的整数；没有测验就空着。', path: 'score' })
  }
  if (why.length < leastReason) {
    faults.push({ message: '请写明为什么更正，至少 4 个字。', path: 'reason' })
  }
  if (why.length > longestReason) {
    faults.push({ message: '原因最多 500 字，请写短一些。', path: 'reason' })
  }
  if (
    faults.length === 0 &&
    minutes === before.minutes &&
    score === before.score &&
    passed === before.passed
  ) {
    faults.push({ message: '填的和原来一样，没有要更正的。', path: 'passed' })
  }
  return faults.length > 0 ? { faults } : { correction: { minutes, score, passed, reason: why } }
}
