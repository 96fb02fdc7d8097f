import type { Limit } from '../catalogue/matterContent'
import type { PlainDate } from '../platform/plainDate'
import { dateOfEpochDay } from './epochDay'
import {
  type WorkingDays,
  addWorkingDays,
  dayIn,
  isProvisional,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from './workingDays'

/**
 * A span in which the clock stands, both days included: the time that hearing, tender, inspection, test,
 * appraisal or expert review take is not part of the limit (行政许可法 第四十五条).
 */
export interface Pause {
  from: PlainDate
  to: PlainDate
}

/** From when a limit runs, how long, and what lengthens it. */
export interface Term {
  /** The day of receipt, acceptance or end of publicity; itself not counted (民法典 第二百零一条). */
  startOn: PlainDate
  limit: Limit
  pauses?: readonly Pause[]
  /** Granted extension, in the unit of the limit (行政许可法 第四十二条). */
  extension?: number
}

/** When a limit ends. */
export interface Deadline {
  dueOn: PlainDate
  /** The last moment of that day in the county (民法典 第二百零三条). */
  dueAt: Date
  /** Rests on a year for which no notice is known. */
  provisional: boolean
}

/** The longest limit that a county may set, in its unit. */
export const longestLimit = 3650

const closeOf = (date: PlainDate) => new Date(`${date}T23:59:59.999+08:00`)

/** Pauses after the start, in order, overlaps joined. Days of the table, both ends included. */
function joined(calendar: WorkingDays, pauses: readonly Pause[], start: number) {
  const spans = pauses
    .map(({ from, to }) => ({
      from: Math.max(dayIn(calendar, from), start + 1),
      to: dayIn(calendar, to),
    }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from)
  const result: { from: number; to: number }[] = []
  for (const span of spans) {
    const last = result.at(-1)
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to)
    else result.push({ ...span })
  }
  return result
}

function amountOf({ limit, extension = 0 }: Term): number {
  const amount = limit.amount ?? 0
  if (!Number.isInteger(amount) || amount < 1 || amount > longestLimit) {
    throw new RangeError(`A limit of ${amount} is none`)
  }
  if (!Number.isInteger(extension) || extension < 0 || extension > longestLimit) {
    throw new RangeError(`An extension of ${extension} is none`)
  }
  return amount + extension
}

/** The last day before the rule of days off: each pause pushes it on by what it takes away. */
function lastDayOf(calendar: WorkingDays, term: Term, start: number): number {
  const amount = amountOf(term)
  const isWorking = term.limit.unit === 'working-day'
  const reach = (days: number) => (isWorking ? addWorkingDays(calendar, start, days) : start + days)
  let taken = 0
  let last = reach(amount)
  for (const { from, to } of joined(calendar, term.pauses ?? [], start)) {
    if (from > last) break
    taken += isWorking ? workingDaysBetween(calendar, from, to) : to - from + 1
    last = reach(amount + taken)
  }
  return last
}

/**
 * When a limit ends. The day on which it starts is not counted; working days are those of the calendar
 * (行政许可法 第八十二条); a limit in calendar days whose last day is off ends on the next working day
 * (民法典 第二百零三条); what is to be done at once is due on the day itself, or on the next working day
 * when that is off (§二(三)3).
 * @throws RangeError when a date lies outside the calendar, or the limit is not 1 to 3650
 */
export function deadlineOf(calendar: WorkingDays, term: Term): Deadline {
  const start = dayIn(calendar, term.startOn)
  const last = term.limit.unit === 'immediate' ? start : lastDayOf(calendar, term, start)
  const due = term.limit.unit === 'working-day' ? last : workingDayFrom(calendar, last)
  const dueOn = dateOfEpochDay(due)
  const from = term.limit.unit === 'immediate' ? start : start + 1
  return { dueOn, dueAt: closeOf(dueOn), provisional: isProvisional(calendar, from, due) }
}

/**
 * How much of a limit was used: the days that counted from the start to a day, both pauses and days off
 * left out.
 * @param on the day up to which is counted, itself included
 * @returns days in the unit of the limit; 0 for what is to be done at once
 */
export function daysUsed(calendar: WorkingDays, term: Term, on: PlainDate): number {
  const start = dayIn(calendar, term.startOn)
  const end = dayIn(calendar, on)
  const { unit } = term.limit
  if (unit === 'immediate' || end <= start) return 0
  const count = (from: number, to: number) =>
    unit === 'working-day' ? workingDaysBetween(calendar, from, to) : Math.max(0, to - from + 1)
  return joined(calendar, term.pauses ?? [], start).reduce(
    (days, { from, to }) => days - count(from, Math.min(to, end)),
    count(start + 1, end),
  )
}

/** Whether a day counts towards a limit in this unit, pauses left aside. */
export const countsIn = (calendar: WorkingDays, unit: Limit['unit'], day: number): boolean =>
  unit === 'calendar-day' || isWorkingDay(calendar, day)
