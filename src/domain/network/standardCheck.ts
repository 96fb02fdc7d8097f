import type { CheckLevel, CheckState } from './standardItems'

/** A check that somebody wants to note. */
export interface WantedCheck {
  level: CheckLevel
  state: CheckState
  remark: string
  hasPhoto: boolean
  /** Working days to mend it; only for a finding from above. */
  dueDays?: number
}

/** What is wrong with a check, and the field to mend. */
export interface CheckFault {
  code: string
  message: string
  path?: string
}

export const longestRemark = 200
/** Working days that a finding may give, at most. */
export const mostDueDays = 60

/**
 * Why a check cannot be noted: the station shows a photo of what it says is in order; who finds something
 * lacking from above says what, and by when it is to be mended.
 * @returns empty when all is well
 */
export function checkFaults({
  level,
  state,
  remark,
  hasPhoto,
  dueDays,
}: WantedCheck): CheckFault[] {
  const faults: CheckFault[] = []
  if (remark.length > longestRemark) {
    const message = `说明最多 ${longestRemark} 个字，请写短一点。`
    faults.push({ code: 'remark-too-long', path: 'remark', message })
  }
  if (level === 'self') {
    if (state === 'ok' && !hasPhoto) {
      const message = '说「有」要有照片为证，请先拍一张。'
      faults.push({ code: 'photo-missing', path: 'photo', message })
    }
    return faults
  }
  if (state === 'ok') return faults
  if (!remark) {
    const message = '请写明缺什么、哪里不合格，村里才知道改什么。'
    faults.push({ code: 'remark-missing', path: 'remark', message })
  }
  if (!Number.isInteger(dueDays) || (dueDays ?? 0) < 1 || (dueDays ?? 0) > mostDueDays) {
    const message = `请填几个工作日内整改，1 到 ${mostDueDays} 的整数。`
    faults.push({ code: 'due-wrong', path: 'dueDays', message })
  }
  return faults
}

/** A reminder of a finding: before its date, on it, or after. */
export interface Reminder {
  kind: 'item-due' | 'item-late'
  /** The same reminder has the same key, so that it is said once. */
  key: string
}

/** Days before the date on which the first reminder goes out. */
const daysBefore = 2
/** Days between two reminders of one that is late. */
const daysBetween = 7

/**
 * The reminder that is due for an open finding, null when none is.
 * @param daysLeft calendar days until its date; negative once it is late
 */
export function reminderOf({
  item,
  dueOn,
  daysLeft,
}: {
  item: string
  dueOn: string
  daysLeft: number
}): Reminder | null {
  if (daysLeft > daysBefore) return null
  if (daysLeft >= 0) return { kind: 'item-due', key: `item-due ${item} ${dueOn}` }
  const round = Math.floor((-daysLeft - 1) / daysBetween)
  return { kind: 'item-late', key: `item-late ${item} ${dueOn} ${round}` }
}
