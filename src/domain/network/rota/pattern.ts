import { type DayKind, type WorkingDays, dayIn, dayKindOf } from '../../calendar/workingDays'
import { weekdayOf } from '../../calendar/epochDay'
import { type PlainDate, isPlainDate } from '../../platform/plainDate'
import { type Span, doSpansMeet, lengthOf, spanFault } from './times'
import type { Turn } from './vocabulary'

/** Days on which somebody is known to be away, both ends included. */
export interface Away {
  user: string
  from: PlainDate
  to: PlainDate
}

/** How the people of a station take turns. */
export interface RotaPattern {
  turn: Turn
  /** Ids of users, in order. */
  members: readonly string[]
  spans: readonly Span[]
  /** People on duty at the same time. */
  perSpan: number
  /** 1 Monday to 7 Sunday. */
  restDays: readonly number[]
  openOnHolidays: boolean
  /** Hours that one person serves on one day at most (8 小时轮班, §二(一)3). */
  hoursADay: number
  startsOn: PlainDate
  absences: readonly Away[]
}

export type PatternFaultCode =
  | 'no-members'
  | 'same-member'
  | 'no-spans'
  | 'no-time'
  | 'empty'
  | 'over-midnight'
  | 'spans-meet'
  | 'too-long'
  | 'per-span'
  | 'rest-days'
  | 'hours-a-day'
  | 'starts-on'
  | 'away-days'
  | 'away-stranger'

/** What cannot be in a pattern, and where. */
export interface PatternFault {
  code: PatternFaultCode
  path: string
}

/** The most spans of a day and people of a station. */
export const mostSpans = 6
export const mostMembers = 30

const isWhole = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most

function spanFaults({ spans, hoursADay }: RotaPattern): PatternFault[] {
  return spans.flatMap((span, at): PatternFault[] => {
    const path = `spans.${at}`
    const fault = spanFault(span)
    if (fault) return [{ code: fault, path }]
    if (lengthOf(span) > hoursADay * 60) return [{ code: 'too-long', path }]
    const meets = spans.slice(0, at).some((other) => doSpansMeet(span, other))
    return meets ? [{ code: 'spans-meet', path }] : []
  })
}

function awayFaults({ absences, members }: RotaPattern): PatternFault[] {
  return absences.flatMap(({ user, from, to }, at): PatternFault[] => {
    const path = `absences.${at}`
    if (!members.includes(user)) return [{ code: 'away-stranger', path }]
    const areDays = isPlainDate(from) && isPlainDate(to) && from <= to
    return areDays ? [] : [{ code: 'away-days', path }]
  })
}

/** Everything that is wrong with a pattern; empty when it can be worked with. */
export function patternFaults(pattern: RotaPattern): PatternFault[] {
  const { members, spans, perSpan, restDays, hoursADay, startsOn } = pattern
  const fault = (isWrong: boolean, code: PatternFaultCode, path: string): PatternFault[] =>
    isWrong ? [{ code, path }] : []
  return [
    ...fault(members.length === 0 || members.length > mostMembers, 'no-members', 'members'),
    ...fault(new Set(members).size < members.length, 'same-member', 'members'),
    ...fault(spans.length === 0 || spans.length > mostSpans, 'no-spans', 'spans'),
    ...fault(!(hoursADay >= 1 && hoursADay <= 24), 'hours-a-day', 'hoursADay'),
    ...spanFaults(pattern),
    ...fault(!isWhole(perSpan, 1, 10), 'per-span', 'perSpan'),
    ...fault(
      restDays.some((day) => !isWhole(day, 1, 7)) || new Set(restDays).size > 6,
      'rest-days',
      'restDays',
    ),
    ...fault(!isPlainDate(startsOn), 'starts-on', 'startsOn'),
    ...awayFaults(pattern),
  ]
}

/** What a day is in the calendar. */
export const kindOn = (calendar: WorkingDays, date: PlainDate): DayKind =>
  dayKindOf(calendar, dayIn(calendar, date))

/**
 * Whether a station with such a pattern is staffed on a day. A weekend that is worked to make up for a
 * holiday (调休) is a working day, also where that weekday rests.
 */
export function isStaffedOn(
  { restDays, openOnHolidays }: Pick<RotaPattern, 'restDays' | 'openOnHolidays'>,
  calendar: WorkingDays,
  date: PlainDate,
): boolean {
  const { kind } = kindOn(calendar, date)
  if (kind === 'holiday') return openOnHolidays
  if (kind === 'make-up-working-day') return true
  return !restDays.includes(weekdayOf(dayIn(calendar, date)) + 1)
}

/** Whether somebody is known to be away on a day. */
export const isAway = (absences: readonly Away[], user: string, date: PlainDate): boolean =>
  absences.some((one) => one.user === user && one.from <= date && date <= one.to)
