import { plainDateOf, type PlainDate } from './plainDate'

/** Minutes since midnight in the county (UTC+8, no daylight saving). */
const minutesOfDay = (now: Date): number => (Math.floor(now.getTime() / 60_000) + 8 * 60) % 1440

/**
 * The day whose daily work is to be done now, null before its hour. A worker that was away at the hour
 * does it when it is back, on the same day.
 * @param at `HH:MM` in the county's time
 */
export function dayDueAt(now: Date, at: string): PlainDate | null {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  return minutesOfDay(now) >= hours * 60 + minutes ? plainDateOf(now) : null
}

/** The instant of a time of day in the county. */
export const instantAt = (date: PlainDate, at: string): Date => new Date(`${date}T${at}:00+08:00`)
