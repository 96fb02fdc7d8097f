import type { PlainDate } from '../platform/plainDate'
import { dateOfEpochDay, epochDayOf, weekdayOf } from '../calendar/epochDay'
import { type LimitStanding, limitStandings } from './limitStanding'
import { type Party, parties } from './vocabulary'

/** Open cases by how they stand to their limit, and all of them together. */
export type StandingCounts = Record<LimitStanding | 'open', number>

/** A number of open cases that share a key and a standing, as the database counts them. */
export interface Counted<Key> {
  key: Key
  standing: LimitStanding
  count: number
}

/** Spans of days in which cases were received. */
export type ReceivedSpan = 'today' | 'week' | 'month'

/** The first day of each span that ends today; a week begins on Monday. */
export function receivedFrom(today: PlainDate): Record<ReceivedSpan, PlainDate> {
  const day = epochDayOf(today)
  return {
    today,
    week: dateOfEpochDay(day - weekdayOf(day)),
    month: `${today.slice(0, 8)}01`,
  }
}

/** Adds up what was received per day to the spans that end today. */
export function receivedCounts(
  days: readonly { on: PlainDate; count: number }[],
  today: PlainDate,
): Record<ReceivedSpan, number> {
  const from = receivedFrom(today)
  const since = (first: PlainDate) =>
    days.filter(({ on }) => on >= first && on <= today).reduce((sum, { count }) => sum + count, 0)
  return { today: since(from.today), week: since(from.week), month: since(from.month) }
}

const none = (): StandingCounts => ({ open: 0, late: 0, near: 0, 'in-time': 0, untimed: 0 })

/** Counts of one line out of all that belong to it. */
export function standingCounts(counted: readonly Counted<unknown>[]): StandingCounts {
  const counts = none()
  for (const { standing, count } of counted) {
    counts[standing] += count
    counts.open += count
  }
  return counts
}

/** Lines by their key: what is late most comes first, then what is most. */
export function linesOf<Key extends string>(
  counted: readonly Counted<Key>[],
): { key: Key; counts: StandingCounts }[] {
  const byKey = new Map<Key, Counted<Key>[]>()
  for (const one of counted) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one])
  return [...byKey]
    .map(([key, all]) => ({ key, counts: standingCounts(all) }))
    .sort(
      (one, other) =>
        other.counts.late - one.counts.late ||
        other.counts.open - one.counts.open ||
        (one.key < other.key ? -1 : 1),
    )
}

/** The five parties in their order, with zeros for who has none. */
export const partyLines = (
  counted: readonly Counted<Party>[],
): { key: Party; counts: StandingCounts }[] =>
  parties.map(({ value }) => ({
    key: value,
    counts: standingCounts(counted.filter(({ key }) => key === value)),
  }))

/** A station as the board puts cases to it. */
export interface BoardStation {
  code: string
  name: string
  path: string
}

/** Which cases a line of stations counts: those of one station alone, or of all below it too. */
export interface StationKey {
  station: BoardStation
  isOwn: boolean
}

/**
 * Puts what was counted by the path of the station first asked to the stations below a place: for the
 * county its towns with all below them; for a town each of its stations alone. What was first asked at
 * the place itself stands alone.
 * @param at path of the place
 * @param stations by path
 */
export function stationLines(
  counted: readonly Counted<string>[],
  { at, stations }: { at: string; stations: ReadonlyMap<string, BoardStation> },
): (StationKey & { counts: StandingCounts })[] {
  const isCounty = at.split('/').filter(Boolean).length < 2
  const lineAt = (path: string): string | null => {
    if (!isCounty || path === at) return stations.has(path) ? path : null
    const town = `/${path.split('/').filter(Boolean).slice(0, 2).join('/')}/`
    return stations.has(town) ? town : stations.has(path) ? path : null
  }
  const put = counted.flatMap((one) => {
    const key = lineAt(one.key)
    return key ? [{ ...one, key }] : []
  })
  return linesOf(put).flatMap(({ key, counts }) => {
    const station = stations.get(key)
    if (!station) return []
    const isTown = isCounty && key !== at && key.split('/').filter(Boolean).length === 2
    return [{ station, isOwn: !isTown, counts }]
  })
}

/** The largest number of open cases of some lines, for bars that can be compared; at least 1. */
export const mostOpen = (lines: readonly { counts: StandingCounts }[]): number =>
  Math.max(1, ...lines.map(({ counts }) => counts.open))

/** The standings in the order of a bar. */
export const barOrder: readonly LimitStanding[] = limitStandings.map(({ value }) => value)
