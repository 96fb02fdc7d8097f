import type { WorkingDays } from '../../calendar/workingDays'
import { kindOn } from './pattern'
import { type Duty, lengthOf } from './times'

/** What one person serves in a span of days. */
export interface Load {
  user: string
  minutes: number
  /** Days with duty. */
  days: number
  /** Of these, days off in the calendar: weekends and holidays, without make-up working days. */
  daysOff: number
}

/** What each person serves, in the order of the people that are given. */
export function loadOf(
  users: readonly string[],
  duties: readonly Duty[],
  calendar: WorkingDays,
): Load[] {
  return users.map((user) => {
    const own = duties.filter((duty) => duty.user === user)
    const dates = [...new Set(own.map(({ date }) => date))]
    return {
      user,
      minutes: own.reduce((sum, duty) => sum + lengthOf(duty), 0),
      days: dates.length,
      daysOff: dates.filter((date) => !kindOn(calendar, date).isWorking).length,
    }
  })
}

const spread = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : Math.max(...numbers) - Math.min(...numbers)

/**
 * How uneven loads are: whether hours differ by more than the longest duty of a day, and weekends by more
 * than one.
 * @param dutyMinutes minutes of the longest day that one person serves
 */
export function unevennessOf(
  loads: readonly Load[],
  dutyMinutes: number,
): { isHoursUneven: boolean; isDaysOffUneven: boolean } {
  return {
    isHoursUneven: spread(loads.map(({ minutes }) => minutes)) > dutyMinutes,
    isDaysOffUneven: spread(loads.map(({ daysOff }) => daysOff)) > 1,
  }
}
