import type { PlainDate } from '../platform/plainDate'
import { dateOfEpochDay } from './epochDay'
import { type WorkingDays, firstYear, isWorkingDay, lastYear } from './workingDays'

const firstOfYear = (year: number): PlainDate => `${year}-01-01`

/** The first day that is worked under one calendar and off under the other. */
function firstOtherDay(before: WorkingDays, after: WorkingDays): PlainDate | null {
  for (let at = 0; at < before.before.length - 1; at += 1) {
    const day = before.firstDay + at
    if (isWorkingDay(before, day) !== isWorkingDay(after, day)) return dateOfEpochDay(day)
  }
  return null
}

/** The first year that one of the calendars knows and the other does not. */
function firstOtherYear(before: WorkingDays, after: WorkingDays): PlainDate | null {
  for (let year = firstYear; year <= lastYear; year += 1) {
    if (before.knownYears.has(year) !== after.knownYears.has(year)) return firstOfYear(year)
  }
  return null
}

/**
 * From which day on two calendars may give other due dates. Whatever was due before it stays: all days
 * up to it count as they did.
 * @returns null when no date can move
 */
export function calendarChange(before: WorkingDays, after: WorkingDays): PlainDate | null {
  const days = [firstOtherDay(before, after), firstOtherYear(before, after)]
  const [first] = days.filter((day): day is PlainDate => day !== null).sort()
  return first ?? null
}
