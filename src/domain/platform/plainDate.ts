/** A legal date, `YYYY-MM-DD`, in the county's time zone. */
export type PlainDate = string

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Whether a value is a real calendar day written `YYYY-MM-DD` between 1900 and 2199.
 * @param value anything
 */
export function isPlainDate(value: unknown): value is string {
  if (typeof value !== 'string') return false
  const parts = shape.exec(value)
  if (!parts) return false
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1900 || year > 2199) return false
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/**
 * The day of an instant in a time zone.
 * @param now the instant
 * @param timeZone IANA name; China has one zone
 * @returns `YYYY-MM-DD`
 */
export function plainDateOf(now: Date, timeZone = 'Asia/Shanghai'): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now)
}

/**
 * A day as it is printed: 2026年11月24日.
 * @param date `YYYY-MM-DD`
 */
export function sayDate(date: string): string {
  const parts = shape.exec(date)
  return parts ? `${Number(parts[1])}年${Number(parts[2])}月${Number(parts[3])}日` : date
}

/**
 * The instant at which a day begins in the county (UTC+8, no daylight saving).
 * @param date `YYYY-MM-DD`
 */
export function startOfDay(date: string): Date {
  return new Date(`${date}T00:00:00+08:00`)
}
