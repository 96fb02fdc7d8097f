import { dateOfEpochDay, epochDayOf, weekdayOf } from '../../calendar/epochDay'
import { type PlainDate, isPlainDate } from '../../platform/plainDate'

/** A span of days, both ends included. */
export interface Days {
  from: PlainDate
  to: PlainDate
}

/** Whether a text is a month, `YYYY-MM`. */
export const isMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) && isPlainDate(`${value}-01`)

/** A month so many after another, `YYYY-MM`. */
export function monthAfter(month: string, count = 1): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`
}

/** First and last day of a month. */
export function daysOfMonth(month: string): Days {
  const from = `${month}-01`
  return { from, to: dateOfEpochDay(epochDayOf(`${monthAfter(month)}-01`) - 1) }
}

/**
 * The day of a month that a phone shows: the one that is asked for, else today, else the first.
 * @param asked anything
 */
export function dayShown(month: string, asked: unknown, today: PlainDate): PlainDate {
  if (isPlainDate(asked) && asked.startsWith(month)) return asked
  return today.startsWith(month) ? today : `${month}-01`
}

/** First and last day of the quarter in which a month lies. */
export function quarterOf(month: string): Days {
  const first = monthAfter(month, -((Number(month.slice(5, 7)) - 1) % 3))
  return { from: `${first}-01`, to: daysOfMonth(monthAfter(first, 2)).to }
}

/** Every day of a span. */
export function datesOf({ from, to }: Days): PlainDate[] {
  const first = epochDayOf(from)
  const count = Math.max(0, epochDayOf(to) - first + 1)
  return Array.from({ length: count }, (_, at) => dateOfEpochDay(first + at))
}

/** Monday of the week of a day. */
export function mondayOf(date: PlainDate): PlainDate {
  const day = epochDayOf(date)
  return dateOfEpochDay(day - weekdayOf(day))
}

/** A day so many after another. */
export const dayAfter = (date: PlainDate, count = 1): PlainDate =>
  dateOfEpochDay(epochDayOf(date) + count)

/** The day of the week, 1 Monday to 7 Sunday. */
export const weekdayNumber = (date: PlainDate): number => weekdayOf(epochDayOf(date)) + 1

/** The weeks that a month touches, each from Monday to Sunday. */
export function weeksOfMonth(month: string): PlainDate[][] {
  const { from, to } = daysOfMonth(month)
  const weeks: PlainDate[][] = []
  for (let monday = mondayOf(from); monday <= to; monday = dayAfter(monday, 7)) {
    weeks.push(datesOf({ from: monday, to: dayAfter(monday, 6) }))
  }
  return weeks
}
