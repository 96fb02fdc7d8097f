import { type WorkingDays, dayIn, workingDaysBetween } from '../../calendar/workingDays'
import type { PlainDate } from '../../platform/plainDate'

/**
 * Whether a late leg is so late that an order is raised by itself.
 * @param afterDays working days that may pass after the limit first; 0 raises it on the first working day after
 */
export function isOrderDue(
  calendar: WorkingDays,
  { dueOn, on, afterDays }: { dueOn: PlainDate; on: PlainDate; afterDays: number },
): boolean {
  if (on <= dueOn) return false
  return workingDaysBetween(calendar, dayIn(calendar, dueOn) + 1, dayIn(calendar, on)) > afterDays
}
