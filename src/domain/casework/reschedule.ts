import { epochDayOf } from '../calendar/epochDay'
import type { WorkingDays } from '../calendar/workingDays'
import type { PlainDate } from '../platform/plainDate'
import { legDeadline } from './clock'
import { type CaseState, openLeg } from './state'

/** When the open leg of a case is due, as its row keeps it. */
export interface DueDate {
  dueOn: PlainDate
  /** Rests on a year for which no notice is known. */
  provisional: boolean
}

/**
 * Where a notice moves a case: what its limit gives under the new calendar, when that is not what the
 * row says.
 * @param known what the row says
 * @returns null when the case stays, or when no clock runs
 */
export function rescheduled(
  state: CaseState,
  known: DueDate,
  calendar: WorkingDays,
): DueDate | null {
  const leg = openLeg(state)
  const deadline = leg ? legDeadline(leg, calendar) : null
  if (!deadline) return null
  const { dueOn, provisional } = deadline
  const isSame = dueOn === known.dueOn && provisional === known.provisional
  return isSame ? null : { dueOn, provisional }
}

/** By how many days a due date moves: below 0 it comes earlier, 0 when it only becomes final. */
export const shiftOf = (known: DueDate, moved: DueDate): number =>
  epochDayOf(moved.dueOn) - epochDayOf(known.dueOn)

/** How a move of due dates stands. */
export const moveStates = ['waiting', 'running', 'done', 'failed'] as const
export type MoveState = (typeof moveStates)[number]
