import { epochDayOf } from '@/domain/calendar/epochDay'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { casePages as words } from '@/i18n/portalCases'

/** 11月27日, with its year when that is not this one. */
export function sayDay(date: PlainDate, today: PlainDate): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4)
  return isThisYear ? sayDate(date).replace(/^\d+年/, '') : sayDate(date)
}

/**
 * When a case is due, as its line says it, and in which colour.
 * @param nearUntil the last due date that is amber; today when it is not told
 */
export function dueSentence(
  dueOn: PlainDate | null,
  today: PlainDate,
  nearUntil: PlainDate = today,
): { text: string; tone: 'late' | 'due' | 'plain' } | null {
  if (!dueOn) return null
  if (dueOn < today) {
    return { text: words.late(epochDayOf(today) - epochDayOf(dueOn)), tone: 'late' }
  }
  if (dueOn === today) return { text: words.dueToday, tone: 'due' }
  return { text: words.dueOn(sayDay(dueOn, today)), tone: dueOn <= nearUntil ? 'due' : 'plain' }
}
