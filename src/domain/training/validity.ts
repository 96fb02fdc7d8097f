import { epochDayOf } from '../calendar/epochDay'
import type { PlainDate } from '../platform/plainDate'

/** So many days before its end a certificate counts as expiring. */
export const expiringDays = 60

/**
 * The last day on which a training holds: the same day so many months on, or the last of a shorter month.
 * @param from the day of the training
 * @param months of validity; null holds for ever
 * @returns null when it never ends
 */
export function validUntil(from: PlainDate, months: number | null): PlainDate | null {
  if (months === null) return null
  if (!Number.isInteger(months) || months < 1) {
    throw new RangeError(`A training cannot hold for ${months} months`)
  }
  const [year, month, day] = from.split('-').map(Number) as [number, number, number]
  const count = year * 12 + (month - 1) + months
  const last = new Date(Date.UTC(Math.floor(count / 12), (count % 12) + 1, 0)).getUTCDate()
  const pad = (value: number) => String(value).padStart(2, '0')
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}-${pad(Math.min(day, last))}`
}

/** Whether something that holds until a day, that day included, is over. */
export const isOver = (expiresOn: PlainDate | null | undefined, today: PlainDate): boolean =>
  Boolean(expiresOn && expiresOn < today)

/** Whether it ends within {@link expiringDays}. */
export const isExpiring = (expiresOn: PlainDate | null | undefined, today: PlainDate): boolean =>
  Boolean(
    expiresOn && expiresOn >= today && epochDayOf(expiresOn) - epochDayOf(today) <= expiringDays,
  )
