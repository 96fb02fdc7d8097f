import {
  type WorkingDays,
  addWorkingDays,
  dayIn,
  isWorkingDay,
  workingDaysBetween,
} from '../../calendar/workingDays'
import { dateOfEpochDay } from '../../calendar/epochDay'
import type { PlainDate } from '../../platform/plainDate'
import { type ItemKind, preparedKinds } from './items'

/** How many working days there are for what can be prepared, and for what follows the change. */
export interface ChangeDays {
  prepare: number
  follow: number
}

/** What holds while the county has set nothing. */
export const usualChangeDays: ChangeDays = { prepare: 10, follow: 5 }
export const mostChangeDays = 250

/** Whether a value can be a number of days that the county sets. */
export const isChangeDays = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostChangeDays

/** The last working day before a day. */
function workingDayBefore(calendar: WorkingDays, day: number): number {
  let before = day - 1
  while (before > calendar.firstDay && !isWorkingDay(calendar, before)) before -= 1
  return before
}

/**
 * By when an item is due. What can be prepared is due so many working days after the announcement, and at the
 * latest on the last working day before the change takes effect, but never before the day of the announcement. What
 * can only follow is due so many working days after the change has been announced and has taken effect.
 * @param today the day of the announcement in the county
 * @param from the day on which the change takes effect
 */
export function dueOnOf(
  calendar: WorkingDays,
  {
    kind,
    today,
    from,
    days = usualChangeDays,
  }: { kind: ItemKind; today: PlainDate; from: PlainDate; days?: ChangeDays },
): PlainDate {
  const [start, effect] = [dayIn(calendar, today), dayIn(calendar, from)]
  if (!preparedKinds.includes(kind)) {
    return dateOfEpochDay(addWorkingDays(calendar, Math.max(start, effect), days.follow))
  }
  const due = addWorkingDays(calendar, start, days.prepare)
  if (effect <= start) return dateOfEpochDay(due)
  const before = workingDayBefore(calendar, effect)
  return dateOfEpochDay(Math.max(start, Math.min(due, before)))
}

/** How an item stands against its due date. */
export type DueStanding = 'in-time' | 'soon' | 'today' | 'late'

/** From so many working days before its due date on, an item is due soon. */
export const soonDays = 2

/** How an item that is not done stands on a day. */
export function dueStanding(
  calendar: WorkingDays,
  { dueOn, today }: { dueOn: PlainDate; today: PlainDate },
): DueStanding {
  if (dueOn < today) return 'late'
  if (dueOn === today) return 'today'
  const left = workingDaysBetween(calendar, dayIn(calendar, today) + 1, dayIn(calendar, dueOn))
  return left <= soonDays ? 'soon' : 'in-time'
}
