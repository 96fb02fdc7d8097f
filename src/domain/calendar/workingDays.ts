import type { PlainDate } from '../platform/plainDate'
import { epochDayOf, isWeekend, yearOf } from './epochDay'

/** A day that a notice names, and what for: 春节. */
export interface NamedDay {
  date: PlainDate
  name: string
}

/** What the State Council's notice says about one year. */
export interface CalendarYear {
  year: number
  /** Every day off that the notice names, weekends within a holiday included. */
  daysOff: readonly NamedDay[]
  /** Weekends that are worked to make up for a holiday. */
  workingDays: readonly NamedDay[]
}

/** What one day is. `name` is the holiday that it belongs to. */
export interface DayKind {
  kind: 'working-day' | 'make-up-working-day' | 'weekend' | 'holiday'
  name?: string
  isWorking: boolean
  /** No notice for this year is known yet. */
  provisional: boolean
}

/**
 * The calendar as a table: how many working days lie before each day. Any two days are then one
 * subtraction apart, and a due date one search, however far away it is.
 */
export interface WorkingDays {
  /** The first day, from 1 January 1970. */
  firstDay: number
  /** `before[n]` is the number of working days in the n days from `firstDay` on. */
  before: Int32Array
  named: ReadonlyMap<number, NamedDay>
  knownYears: ReadonlySet<number>
}

/** The policy is of 2018 (沂政办发〔2018〕94号): no case is older. */
export const firstYear = 2018
/** The last year of the table. */
export const lastYear = 2099

/**
 * Days off that are fixed in the solar calendar by law, so that they are known before any notice:
 * 1 January, 1 and 2 May, 1 to 3 October. Source: 全国年节及纪念日放假办法 第二条 (2024年修订).
 */
const fixedByLaw: readonly [string, string][] = [
  ['01-01', '元旦'],
  ['05-01', '劳动节'],
  ['05-02', '劳动节'],
  ['10-01', '国庆节'],
  ['10-02', '国庆节'],
  ['10-03', '国庆节'],
]

const unannounced = (year: number): CalendarYear => ({
  year,
  daysOff: fixedByLaw.map(([day, name]) => ({ date: `${year}-${day}`, name })),
  workingDays: [],
})

/**
 * Turns the notices into the table. A year without one counts from Monday to Friday without the days
 * off that the law fixes, and is provisional.
 * @param years what the notices say; of two for one year the later in the list holds
 */
export function buildWorkingDays(years: readonly CalendarYear[]): WorkingDays {
  const known = new Map(years.map((one) => [one.year, one]))
  const firstDay = epochDayOf(`${firstYear}-01-01`)
  const length = epochDayOf(`${lastYear}-12-31`) - firstDay + 1
  const named = new Map<number, NamedDay>()
  const off = new Set<number>()
  for (let year = firstYear; year <= lastYear; year += 1) {
    const { daysOff, workingDays } = known.get(year) ?? unannounced(year)
    for (const day of daysOff) {
      named.set(epochDayOf(day.date), day)
      off.add(epochDayOf(day.date))
    }
    for (const day of workingDays) {
      named.set(epochDayOf(day.date), day)
      off.delete(epochDayOf(day.date))
    }
  }
  const before = new Int32Array(length + 1)
  for (let at = 0; at < length; at += 1) {
    const day = firstDay + at
    const isOff = off.has(day) || (isWeekend(day) && !named.has(day))
    before[at + 1] = (before[at] ?? 0) + (isOff ? 0 : 1)
  }
  return { firstDay, before, named, knownYears: new Set(known.keys()) }
}

/** The last day that the table holds, from 1 January 1970. */
const lastDayOf = ({ firstDay, before }: WorkingDays) => firstDay + before.length - 2

/**
 * A date as the table counts it.
 * @throws RangeError when the date lies outside the calendar, 2018 to 2099
 */
export function dayIn(calendar: WorkingDays, date: PlainDate): number {
  const day = epochDayOf(date)
  if (day < calendar.firstDay || day > lastDayOf(calendar)) {
    throw new RangeError(`${date} lies outside ${firstYear} to ${lastYear}`)
  }
  return day
}

/** Working days before a day of the table. */
const countBefore = ({ firstDay, before }: WorkingDays, day: number) => before[day - firstDay] ?? 0

/** Whether a day of the table, counted from 1 January 1970, is a working day. */
export const isWorkingDay = (calendar: WorkingDays, day: number): boolean =>
  countBefore(calendar, day + 1) > countBefore(calendar, day)

/**
 * Working days in a span, both ends included.
 * @param from,to days from 1 January 1970
 */
export const workingDaysBetween = (calendar: WorkingDays, from: number, to: number): number =>
  to < from ? 0 : countBefore(calendar, to + 1) - countBefore(calendar, from)

/**
 * The day on which the n-th working day after a day falls.
 * @param day from 1 January 1970; itself not counted
 * @param amount working days, 1 or more
 * @throws RangeError when it lies beyond the calendar
 */
export function addWorkingDays(calendar: WorkingDays, day: number, amount: number): number {
  const wanted = countBefore(calendar, day + 1) + amount
  let low = day - calendar.firstDay + 1
  let high = calendar.before.length - 1
  if ((calendar.before[high] ?? 0) < wanted) throw new RangeError('Beyond the calendar')
  while (low < high) {
    const middle = (low + high) >> 1
    if ((calendar.before[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return calendar.firstDay + low - 1
}

/** The day itself when it is worked, else the next that is. */
export const workingDayFrom = (calendar: WorkingDays, day: number): number =>
  isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1)

/** Whether a span, both ends included, rests on a year without a notice. */
export function isProvisional(calendar: WorkingDays, from: number, to: number): boolean {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (!calendar.knownYears.has(year)) return true
  }
  return false
}

/**
 * What a day is, and why.
 * @param day from 1 January 1970
 */
export function dayKindOf(calendar: WorkingDays, day: number): DayKind {
  const isWorking = isWorkingDay(calendar, day)
  const provisional = isProvisional(calendar, day, day)
  const name = calendar.named.get(day)?.name
  if (name === undefined) {
    return { kind: isWorking ? 'working-day' : 'weekend', isWorking, provisional }
  }
  return { kind: isWorking ? 'make-up-working-day' : 'holiday', name, isWorking, provisional }
}
