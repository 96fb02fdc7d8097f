import { type Deadline, type Term, daysUsed, deadlineOf } from '../calendar/deadline'
import { dateOfEpochDay } from '../calendar/epochDay'
import { type WorkingDays, addWorkingDays, dayIn } from '../calendar/workingDays'
import { type PlainDate, plainDateOf } from '../platform/plainDate'
import type { Leg } from './state'

/** How a leg stands to its limit: `near` is amber, `late` red. */
export type LegStanding = 'untimed' | 'paused' | 'in-time' | 'near' | 'late'

/** The limit of a leg as the calendar reckons it; null when none runs. */
export function termOf({ limit, startOn, extension, pauses }: Leg): Term | null {
  if (!limit || !startOn) return null
  return { startOn, limit, pauses, extension: limit.unit === 'immediate' ? 0 : extension }
}

/**
 * When a leg is due.
 * @returns null while the applicant is asked, while the clock stands, and until the publicity is over
 */
export function legDeadline(leg: Leg, calendar: WorkingDays): Deadline | null {
  const term = termOf(leg)
  return term && !leg.pausedFrom ? deadlineOf(calendar, term) : null
}

/**
 * How a leg stands on a day, or stood when it was closed.
 * @param nearDays working days before the limit from which a leg is amber, 0 for the last day itself
 */
export function legStanding({
  leg,
  calendar,
  now,
  nearDays,
}: {
  leg: Leg
  calendar: WorkingDays
  now: Date
  nearDays: number
}): LegStanding {
  if (leg.pausedFrom) return 'paused'
  const deadline = legDeadline(leg, calendar)
  if (!deadline) return 'untimed'
  const on = leg.closedOn ?? plainDateOf(now)
  if (on > deadline.dueOn) return 'late'
  if (leg.closedOn) return 'in-time'
  return nearUntil(calendar, on, nearDays) >= deadline.dueOn ? 'near' : 'in-time'
}

/** The last due date that is amber on a day; see {@link legStanding}. */
export const nearUntil = (calendar: WorkingDays, on: PlainDate, nearDays: number): PlainDate =>
  nearDays < 1 ? on : dateOfEpochDay(addWorkingDays(calendar, dayIn(calendar, on), nearDays))

/**
 * Days of its limit that a leg has used.
 * @returns days in the unit of the limit; null when no limit runs
 */
export function legDaysUsed(leg: Leg, calendar: WorkingDays, today: PlainDate): number | null {
  const term = termOf(leg)
  if (!term) return null
  const on = leg.closedOn ?? leg.pausedFrom ?? today
  return daysUsed(calendar, term, on)
}
