import { sayDay } from '../casework/appointments/saySlot'
import { plainDateOf } from '../platform/plainDate'

/** The time of day of an instant in the county: 08:30. */
export const clockAt = (at: Date): string =>
  new Date(at.getTime() + 8 * 3_600_000).toISOString().slice(11, 16)

/** An instant in the county: 11月30日（周一）08:30. */
export const sayInstant = (at: Date): string => `${sayDay(plainDateOf(at))}${clockAt(at)}`

/** When a session is: 11月30日（周一）08:30–11:30. */
export const saySpan = (startsAt: Date, endsAt: Date): string =>
  `${sayInstant(startsAt)}–${clockAt(endsAt)}`
