import type { PlainDate } from '../platform/plainDate'
import { type Pause, type Term, countsIn, deadlineOf } from './deadline'
import { dateOfEpochDay } from './epochDay'
import { type DayKind, type WorkingDays, dayIn, dayKindOf } from './workingDays'

/**
 * Why a day counts or does not: it is the day of receipt; the clock stands; the limit was used up but its
 * last day was off; else what the calendar says of it.
 */
export type TraceReason = 'received' | 'paused' | 'moved' | 'calendar-day' | DayKind['kind']

/** One day between the start of a limit and its end. */
export interface TraceDay {
  date: PlainDate
  counted: boolean
  reason: TraceReason
  /** The holiday that the day belongs to. */
  name?: string
  /** The year of this day has no notice yet. */
  provisional: boolean
}

const isPaused = (pauses: readonly Pause[], date: PlainDate) =>
  pauses.some(({ from, to }) => from <= date && date <= to)

/**
 * Each day from the start of a limit to its end, with the reason why it counts or does not.
 * @throws RangeError as {@link deadlineOf}
 */
export function traceOf(calendar: WorkingDays, term: Term): TraceDay[] {
  const { unit, amount = 0 } = term.limit
  const start = dayIn(calendar, term.startOn)
  const end = dayIn(calendar, deadlineOf(calendar, term).dueOn)
  const wanted = unit === 'immediate' ? 1 : amount + (term.extension ?? 0)
  const days: TraceDay[] = []
  let counted = 0
  for (let day = start; day <= end; day += 1) {
    const date = dateOfEpochDay(day)
    const { kind, name, provisional, isWorking } = dayKindOf(calendar, day)
    const say = (reason: TraceReason, counts: boolean) => {
      days.push({ date, counted: counts, reason, ...(name ? { name } : {}), provisional })
      if (counts) counted += 1
    }
    if (unit === 'immediate') say(kind, isWorking)
    else if (day === start) say('received', false)
    else if (counted === wanted) say(isWorking ? 'moved' : kind, false)
    else if (isPaused(term.pauses ?? [], date)) say('paused', false)
    else if (unit === 'calendar-day') say('calendar-day', true)
    else say(kind, countsIn(calendar, unit, day))
  }
  return days
}
