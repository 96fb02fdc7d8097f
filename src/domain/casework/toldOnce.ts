import { dateOfEpochDay, epochDayOf } from '../calendar/epochDay'
import type { MatterMaterial } from '../catalogue/matterContent'
import { type PlainDate, isPlainDate } from '../platform/plainDate'

/** Days of a period that figures are counted for, both ends within. */
export interface Span {
  from: PlainDate
  to: PlainDate
}

/** The longest period, in days. */
export const longestToldPeriod = 366

/** So many days around an edition's first are compared. */
export const measuredDays = 90

/** With fewer cases on a side, a share says nothing about the guide. */
export const fewestMeasured = 10

/** A share that moved by fewer percentage points stayed what it was. */
export const leastMoved = 5

/** How many cases of a matter were taken, and what of them had to be told or sent back. */
export interface ToldCounts {
  taken: number
  /** Cases in which something was told to be missing, at least once. */
  told: number
  /** Cases that were told more than once (§二(二): 一次性告知). */
  again: number
  /** All notices together. */
  notices: number
  /** Cases that were sent back to the first agent. */
  back: number
}

const none: ToldCounts = { taken: 0, told: 0, again: 0, notices: 0, back: 0 }

/** All lines added up. */
export const sumTold = (lines: readonly ToldCounts[]): ToldCounts =>
  lines.reduce(
    (sum, { taken, told, again, notices, back }) => ({
      taken: sum.taken + taken,
      told: sum.told + told,
      again: sum.again + again,
      notices: sum.notices + notices,
      back: sum.back + back,
    }),
    none,
  )

/**
 * The share of a part, in whole percent. Never 100 or 0 unless it is all or none.
 * @returns null when there is nothing to share
 */
export function percentOf(part: number, all: number): number | null {
  if (all <= 0) return null
  const rounded = Math.round((part * 100) / all)
  if (part < all && rounded === 100) return 99
  return part > 0 && rounded === 0 ? 1 : rounded
}

/**
 * Of the cases in which something was missing, how many were told all of it in one notice, in percent.
 * @returns null when nothing was missing anywhere
 */
export const shareToldOnce = ({ told, again }: Pick<ToldCounts, 'told' | 'again'>) =>
  percentOf(told - again, told)

/** Lines that are worst by a number, the worst first; those without any are left out. */
export const worstBy = <Line>(
  lines: readonly Line[],
  {
    number,
    name,
    most,
  }: { number: (line: Line) => number; name: (line: Line) => string; most: number },
): Line[] =>
  lines
    .filter((line) => number(line) > 0)
    .sort((a, b) => number(b) - number(a) || (name(a) < name(b) ? -1 : 1))
    .slice(0, most)

/** The period of figures when none is asked for: the year that ends today. */
export const yearUntil = (today: PlainDate): Span => ({
  from: dateOfEpochDay(epochDayOf(today) - 364),
  to: today,
})

/** What is wrong with a period that was asked for. */
export type SpanFault = 'no-date' | 'turned' | 'too-long'

/**
 * The period that is asked for.
 * @param asked empty texts ask for the year that ends today
 */
export function askedSpan(
  { from, to }: { from?: string; to?: string },
  today: PlainDate,
): { span: Span } | { fault: SpanFault } {
  const year = yearUntil(today)
  const span = { from: from || year.from, to: to || year.to }
  if (!isPlainDate(span.from) || !isPlainDate(span.to)) return { fault: 'no-date' }
  if (span.from > span.to) return { fault: 'turned' }
  const days = epochDayOf(span.to) - epochDayOf(span.from) + 1
  return days > longestToldPeriod ? { fault: 'too-long' } : { span }
}

/**
 * The days before and after an edition's first that are compared: at most {@link measuredDays} on a side,
 * and only while the edition before, and this one, were the ones in force.
 * @returns null before its first day, and when nothing was in force before
 */
export function measuredSpans({
  holdsFrom,
  previousFrom,
  nextFrom,
  today,
}: {
  holdsFrom: PlainDate
  previousFrom: PlainDate
  /** Of the edition behind it, when there is one. */
  nextFrom?: PlainDate
  today: PlainDate
}): { before: Span; after: Span } | null {
  const first = epochDayOf(holdsFrom)
  const ends = [
    first + measuredDays - 1,
    epochDayOf(today),
    ...(nextFrom ? [epochDayOf(nextFrom) - 1] : []),
  ]
  const begins = Math.max(first - measuredDays, epochDayOf(previousFrom))
  const end = Math.min(...ends)
  if (begins >= first || end < first) return null
  return {
    before: { from: dateOfEpochDay(begins), to: dateOfEpochDay(first - 1) },
    after: { from: holdsFrom, to: dateOfEpochDay(end) },
  }
}

/** Cases that were taken in a span, and those of them in which a material was told to be missing. */
export interface LackedOf {
  lacked: number
  taken: number
}

/** Which way a share of cases went: `fewer` were told that the material is missing, `more`, or the `same`. */
export type Moved = 'fewer' | 'same' | 'more'

/**
 * What an edition did to the share of cases in which a material was missing.
 * @returns shares in percent; null when there are too few cases on a side to say anything
 */
export function measuredChange(
  before: LackedOf,
  after: LackedOf,
): { before: number; after: number; moved: Moved } | null {
  if (before.taken < fewestMeasured || after.taken < fewestMeasured) return null
  const [was, is] = [before, after].map(({ lacked, taken }) => percentOf(lacked, taken) ?? 0)
  if (Math.abs(is - was) < leastMoved) return { before: was, after: is, moved: 'same' }
  return { before: was, after: is, moved: is < was ? 'fewer' : 'more' }
}

/** Where a guide speaks of a material, and what it says there beside the name. */
export interface GuideLine {
  /** Place in the list of materials, from 0. */
  at: number
  said: string[]
}

/** The line of a guide that speaks of a material, by its code; null when the guide does not name it. */
export function guideLine(
  materials: readonly Pick<MatterMaterial, 'code' | 'note' | 'whenNeeded'>[],
  code: string,
): GuideLine | null {
  const at = materials.findIndex((material) => material.code === code)
  if (at < 0) return null
  const { note, whenNeeded } = materials[at]
  return { at, said: [note, whenNeeded].flatMap((text) => (text?.trim() ? [text.trim()] : [])) }
}
