import { sessionOver } from './places'
import { type TrainingRefusal, unless } from './refusals'
import type { SessionStatus, TrainingAttendance } from './vocabulary'

/** Checking in opens so long before the start. */
export const opensMinutes = 60
/** Whoever comes so long after the start is not late yet; whoever goes so long before the end left not early. */
export const toleranceMinutes = 10

const minute = 60_000

/** When a person was there. */
export interface Presence {
  startsAt: Date
  endsAt: Date
  arrivedAt: Date | null
  /** Null when she stayed to the end. */
  leftAt: Date | null
}

/**
 * How a person attended, and for how many whole minutes of the session. Leaving early weighs more than
 * coming late; the minutes show both.
 */
export function attendanceOf({ startsAt, endsAt, arrivedAt, leftAt }: Presence): {
  attendance: TrainingAttendance
  minutes: number
} {
  if (!arrivedAt) return { attendance: 'absent', minutes: 0 }
  const begin = Math.max(startsAt.getTime(), arrivedAt.getTime())
  const end = Math.min(endsAt.getTime(), leftAt?.getTime() ?? endsAt.getTime())
  const minutes = Math.max(0, Math.floor((end - begin) / minute))
  const slack = toleranceMinutes * minute
  const isEarly = leftAt !== null && leftAt.getTime() < endsAt.getTime() - slack
  const isLate = arrivedAt.getTime() > startsAt.getTime() + slack
  const attendance = isEarly ? 'left-early' : isLate ? 'late' : 'present'
  return { attendance, minutes }
}

/**
 * Why nobody can check in now.
 * @param sayTime says an instant in the county's time
 * @returns empty while checking in is open
 */
export function checkInFaults(
  { status, startsAt, endsAt }: { status: SessionStatus; startsAt: Date; endsAt: Date },
  { now, sayTime }: { now: Date; sayTime: (at: Date) => string },
): TrainingRefusal[] {
  const over = sessionOver(status)
  if (over) return [{ code: 'session-over', message: over }]
  const opensAt = new Date(startsAt.getTime() - opensMinutes * minute)
  return [
    ...unless(now >= opensAt, 'too-early', `还没到签到的时候，${sayTime(opensAt)}开始签到。`),
    ...unless(
      now <= endsAt,
      'too-late',
      '这一场已经结束，不能再签到。人到了却没签上的，请找培训员在名单上补勾。',
    ),
  ]
}
