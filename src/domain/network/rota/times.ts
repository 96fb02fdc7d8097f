import { instantAt } from '../../platform/daily'
import type { PlainDate } from '../../platform/plainDate'

/** A span of hours within one day, county time. */
export interface Span {
  /** `HH:MM` */
  from: string
  /** `HH:MM` */
  to: string
}

/** Somebody's duty on one day. */
export interface Duty extends Span {
  user: string
  date: PlainDate
}

const shape = /^([01]\d|2[0-3]):([0-5]\d)$/

/**
 * Minutes since midnight; the end of a day is written `24:00`.
 * @returns null for what is no time of day
 */
export function minutesOf(time: string): number | null {
  if (time === '24:00') return 1440
  const parts = shape.exec(time)
  return parts ? Number(parts[1]) * 60 + Number(parts[2]) : null
}

/** `HH:MM` of minutes since midnight. */
export const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** How long a span is, in minutes; 0 for one that is none. */
export function lengthOf({ from, to }: Span): number {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  return start === null || end === null ? 0 : Math.max(0, end - start)
}

/** What is wrong with a span: no times, no length, or past midnight; null when it is well. */
export function spanFault({ from, to }: Span): 'no-time' | 'empty' | 'over-midnight' | null {
  const [start, end] = [minutesOf(from), minutesOf(to)]
  if (start === null || end === null || start === 1440) return 'no-time'
  if (start === end) return 'empty'
  return end < start ? 'over-midnight' : null
}

/** The instants of a span on a day of the county, whatever zone a phone or server is set to. */
export function instantsOf({ date, from, to }: Span & { date: PlainDate }): {
  startsAt: Date
  endsAt: Date
} {
  return { startsAt: instantAt(date, from), endsAt: instantAt(date, to) }
}

/** Whether two spans of one day share a minute; one may begin when the other ends. */
export const doSpansMeet = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to

/** Whether two duties are at the same time. */
export const doMeet = (a: Span & { date: PlainDate }, b: Span & { date: PlainDate }): boolean =>
  a.date === b.date && doSpansMeet(a, b)

/** Pairs of duties of one person that are at the same time, whatever stations they are at. */
export function clashesOf<One extends Duty>(duties: readonly One[]): [One, One][] {
  const days = new Map<string, One[]>()
  for (const duty of duties) {
    const key = `${duty.user} ${duty.date}`
    days.set(key, [...(days.get(key) ?? []), duty])
  }
  return [...days.values()].flatMap((day) =>
    day.flatMap((one, at) =>
      day
        .slice(at + 1)
        .filter((other) => doSpansMeet(one, other))
        .map((other): [One, One] => [one, other]),
    ),
  )
}

/**
 * The parts of some hours during which nobody is there.
 * @param open hours that ought to be covered, in order
 * @param covered spans of duty of that day
 */
export function gapsIn(open: readonly Span[], covered: readonly Span[]): Span[] {
  const sorted = [...covered].sort((a, b) => (a.from < b.from ? -1 : 1))
  return open.flatMap(({ from, to }) => {
    const gaps: Span[] = []
    let at = from
    for (const span of sorted) {
      if (span.to <= at || span.from >= to) continue
      if (span.from > at) gaps.push({ from: at, to: span.from })
      at = span.to
    }
    if (at < to) gaps.push({ from: at, to })
    return gaps
  })
}
