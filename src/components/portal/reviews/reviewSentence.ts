import { daysUntil, reviewDaysAhead } from '@/domain/catalogue/review/reminder'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { reviewPages as words } from '@/i18n/editionLife'

/** By when a matter is to be checked, as a sentence, and whether it is overdue. */
export function reviewSentence(
  reviewBy: PlainDate | null,
  today: PlainDate,
): { text: string; isLate: boolean } {
  if (!reviewBy) return { text: words.dateless, isLate: false }
  const days = daysUntil(reviewBy, today)
  const date = sayDate(reviewBy)
  if (days < 0) return { text: words.overdue(-days, date), isLate: true }
  if (days === 0) return { text: words.today, isLate: false }
  return {
    text: days <= reviewDaysAhead ? words.dueIn(days, date) : words.later(date),
    isLate: false,
  }
}
