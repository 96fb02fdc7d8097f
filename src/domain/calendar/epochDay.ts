import { type PlainDate, isPlainDate } from '../platform/plainDate'

const msPerDay = 86_400_000

/**
 * Days from 1 January 1970 to a date: whole numbers that can be added and compared.
 * @param date `YYYY-MM-DD`
 * @throws RangeError when the date is no real day
 */
export function epochDayOf(date: PlainDate): number {
  if (!isPlainDate(date)) throw new RangeError(`${date} is no day`)
  return Date.parse(`${date}T00:00:00Z`) / msPerDay
}

/**
 * The date of an epoch day.
 * @param day days from 1 January 1970
 * @returns `YYYY-MM-DD`
 */
export function dateOfEpochDay(day: number): PlainDate {
  return new Date(day * msPerDay).toISOString().slice(0, 10)
}

/** The day of the week, Monday is 0 and Sunday 6; 1 January 1970 was a Thursday. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7

/** Saturday or Sunday. */
export const isWeekend = (day: number): boolean => weekdayOf(day) > 4

/** The calendar year of an epoch day. */
export const yearOf = (day: number): number => new Date(day * msPerDay).getUTCFullYear()
