import { epochDayOf } from '../../calendar/epochDay'
import type { PlainDate } from '../../platform/plainDate'

/** How many days before the review-by date the owner is reminded; 0 is the day itself. */
const remindedBefore = [30, 7, 0] as const

/** How far ahead the first reminder looks. */
export const reviewDaysAhead = remindedBefore[0]

/** A reminder of one review: the same key tells nobody twice. */
export interface ReviewReminder {
  kind: 'review-due' | 'review-late'
  key: string
  daysLeft: number
  /** Whether the head of the department is told too. */
  isForHead: boolean
}

/** Whole days from a day to another; negative when it is past. */
export const daysUntil = (date: PlainDate, today: PlainDate): number =>
  epochDayOf(date) - epochDayOf(today)

/**
 * What is said of a review on a day (有关部门应及时予以更新): 30 and 7 days before and on the day to the owner, and
 * once it is overdue to the head of the department too; each once. A morning that was missed is made up for.
 * @param reviewBy the day by which the matter is to be checked
 * @returns null as long as it is further away
 */
export function reviewReminderOf({
  matter,
  reviewBy,
  today,
}: {
  matter: string
  reviewBy: PlainDate
  today: PlainDate
}): ReviewReminder | null {
  const daysLeft = daysUntil(reviewBy, today)
  if (daysLeft < 0) {
    const key = `review-late ${matter} ${reviewBy}`
    return { kind: 'review-late', key, daysLeft, isForHead: true }
  }
  const step = remindedBefore.filter((days) => daysLeft <= days).at(-1)
  if (step === undefined) return null
  const key = `review-due ${matter} ${reviewBy} ${step}`
  return { kind: 'review-due', key, daysLeft, isForHead: false }
}
