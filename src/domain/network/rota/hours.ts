import type { WorkingDays } from '../../calendar/workingDays'
import type { PlainDate } from '../../platform/plainDate'
import { type AttendedShift, workedMinutes } from './attendance'
import { kindOn } from './pattern'

/** A shift as far as hours go. */
export interface CountedShift extends AttendedShift {
  name: string
  date: PlainDate
  minutes: number
  lateMinutes: number
  /** Whoever was away from it, though somebody else has it now. */
  absent?: { user: string; name: string }
  isStandIn: boolean
}

/** What one person was to serve in a month, and did. */
export interface HoursLine {
  user: string
  name: string
  shifts: number
  plannedMinutes: number
  workedMinutes: number
  daysOff: number
  late: number
  /** Shifts that are over without a check-in. */
  noCheckIn: number
  absent: number
  stoodIn: number
}

const emptyLine = (user: string, name: string): HoursLine => ({
  user,
  name,
  shifts: 0,
  plannedMinutes: 0,
  workedMinutes: 0,
  daysOff: 0,
  late: 0,
  noCheckIn: 0,
  absent: 0,
  stoodIn: 0,
})

/**
 * The hours of each person, by name: what is published counts as planned; worked is from check-in to
 * check-out. A shift that somebody was away from counts for whoever stood in, and as an absence for her.
 * @param shifts published ones of a span
 */
export function hoursOf(
  shifts: readonly CountedShift[],
  { calendar, now }: { calendar: WorkingDays; now: Date },
): HoursLine[] {
  const lines = new Map<string, HoursLine>()
  const lineOf = (user: string, name: string) => {
    const line = lines.get(user) ?? emptyLine(user, name)
    lines.set(user, line)
    return line
  }
  for (const shift of shifts) {
    if (shift.absent) lineOf(shift.absent.user, shift.absent.name).absent += 1
    if (shift.isVacant) continue
    const line = lineOf(shift.user, shift.name)
    line.shifts += 1
    line.plannedMinutes += shift.minutes
    line.workedMinutes += workedMinutes(shift, now)
    line.daysOff += kindOn(calendar, shift.date).isWorking ? 0 : 1
    line.late += shift.lateMinutes > 0 ? 1 : 0
    line.noCheckIn += !shift.checkedInAt && shift.endsAt <= now ? 1 : 0
    line.stoodIn += shift.isStandIn ? 1 : 0
  }
  return [...lines.values()].sort((a, b) => a.name.localeCompare(b.name, 'zh-CN'))
}
