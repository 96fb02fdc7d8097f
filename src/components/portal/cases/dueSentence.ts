import { epochDayOf } from '@/domain/calendar/epochDay'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { casePages as words } from '@/i18n/portalCases'

/** 11月27日 */
export const sayDay = (date: PlainDate): string => sayDate(date).replace(/^\d+年/, '')

/** When a case is due, as its line says it, and in which colour. */
export function dueSentence(
  dueOn: PlainDate | null,
  today: PlainDate,
): { text: string; tone: 'late' | 'due' | 'plain' } | null {
  if (!dueOn) return null
  if (dueOn < today) {
    return { text: words.late(epochDayOf(today) - epochDayOf(dueOn)), tone: 'late' }
  }
  if (dueOn === today) return { text: words.dueToday, tone: 'due' }
  return { text: words.dueOn(sayDay(dueOn)), tone: 'plain' }
}
