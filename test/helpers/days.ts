import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'

/**
 * The day so many days after another, which is today in the county unless said otherwise. What goes by the real clock
 * is tested with days ahead of it.
 */
export const dayAfter = (days: number, from: PlainDate = plainDateOf(new Date())): PlainDate =>
  dateOfEpochDay(epochDayOf(from) + days)
