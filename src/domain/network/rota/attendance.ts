import { plainDateOf } from '../../platform/plainDate'
import type { Distance, ShiftStatus } from './vocabulary'

/** How long before the start somebody may check in. */
export const earlyMinutes = 30
/** After so many minutes without a check-in a station counts as unmanned. */
export const graceMinutes = 15

/** A shift as far as being there goes. */
export interface AttendedShift {
  user: string
  status: ShiftStatus
  isVacant: boolean
  startsAt: Date
  endsAt: Date
  checkedInAt?: Date
  checkedOutAt?: Date
}

export type AttendanceRefusal =
  | 'not-yours'
  | 'not-published'
  | 'vacant'
  | 'already-in'
  | 'too-early'
  | 'over'
  | 'not-in'
  | 'already-out'
  | 'other-day'

const minuteMs = 60_000

function standingOf(shift: AttendedShift, user: string): AttendanceRefusal | null {
  if (shift.user !== user) return 'not-yours'
  if (shift.status !== 'published') return 'not-published'
  return shift.isVacant ? 'vacant' : null
}

/**
 * Whether a person may check in: her own published shift, from 30 minutes before its start to its end, once.
 * @returns how many minutes late, or why not
 */
export function checkIn(
  shift: AttendedShift,
  { user, now }: { user: string; now: Date },
): { lateMinutes: number } | { refusal: AttendanceRefusal } {
  const refusal = standingOf(shift, user)
  if (refusal) return { refusal }
  if (shift.checkedInAt) return { refusal: 'already-in' }
  const early = shift.startsAt.getTime() - now.getTime()
  if (early > earlyMinutes * minuteMs) return { refusal: 'too-early' }
  if (now >= shift.endsAt) return { refusal: 'over' }
  return { lateMinutes: Math.max(0, Math.floor(-early / minuteMs)) }
}

/** Whether a person may check out: after her check-in, once, and on the same day. */
export function checkOut(
  shift: AttendedShift,
  { user, now }: { user: string; now: Date },
): { refusal: AttendanceRefusal } | null {
  const refusal = standingOf(shift, user)
  if (refusal) return { refusal }
  if (!shift.checkedInAt) return { refusal: 'not-in' }
  if (shift.checkedOutAt) return { refusal: 'already-out' }
  return plainDateOf(now) > plainDateOf(shift.startsAt) ? { refusal: 'other-day' } : null
}

/**
 * Minutes that somebody served: from the check-in, not before the start, to the check-out, not after the
 * end. A forgotten check-out counts to the end, once the shift is over.
 */
export function workedMinutes(
  { startsAt, endsAt, checkedInAt, checkedOutAt }: AttendedShift,
  now: Date,
): number {
  if (!checkedInAt) return 0
  const from = Math.max(startsAt.getTime(), checkedInAt.getTime())
  const to = Math.min(endsAt.getTime(), (checkedOutAt ?? now).getTime())
  return Math.max(0, Math.floor((to - from) / minuteMs))
}

/** A place on the map, in degrees. */
export interface MapPoint {
  latitude: number
  longitude: number
}

const earthMetres = 6_371_000
const nearMetres = { here: 300, near: 2000 }

/**
 * How far a phone is from the station, in three steps only: what is kept of a place is no more than this.
 * A phone that says nothing, or a station without a place on the map, gives `unknown`.
 */
export function distanceOf(phone: MapPoint | null, station: MapPoint | null): Distance {
  if (!phone || !station) return 'unknown'
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const north = radians(phone.latitude - station.latitude)
  const east =
    radians(phone.longitude - station.longitude) *
    Math.cos(radians((phone.latitude + station.latitude) / 2))
  const metres = Math.hypot(north, east) * earthMetres
  if (metres <= nearMetres.here) return 'here'
  return metres <= nearMetres.near ? 'near' : 'far'
}
