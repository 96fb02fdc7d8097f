import { dateOfEpochDay, epochDayOf } from '../calendar/epochDay'
import type { PlainDate } from '../platform/plainDate'
import { type CheckState, type ItemState, type StandardItem, standardItems } from './standardItems'

/** What one check said, and when. */
export interface Checked {
  state: CheckState
  on: PlainDate
  /** The instant, which puts checks of one day in order. */
  at: string
}

/** What is known of one item of a station: the latest self-check, the latest check from above. */
export interface ItemChecks {
  self?: Checked
  check?: Checked
  /** By when the finding is to be mended; only while it is open. */
  dueOn?: PlainDate
}

/** Why an item counts as it does. */
export type ItemReason =
  /** Found in order by the town or the county. */
  | 'confirmed'
  /** In order by the station's own word. */
  | 'self-only'
  /** Found lacking from above, and not mended. */
  | 'finding'
  /** Found lacking from above; the station says that it is mended, nobody has looked again. */
  | 'mended'
  /** The station itself says that it is lacking. */
  | 'self-lacking'
  /** Checked too long ago to count. */
  | 'stale'
  | 'never'

/** How an item stands. */
export interface ItemStanding {
  state: ItemState
  reason: ItemReason
  /** The day of the check that counts. */
  on?: PlainDate
  /** The finding is past its date, and the station has not said that it is mended. */
  isLate: boolean
}

/** A check counts for a year; then it must be looked at again. */
export const checkHoldsDays = 365

/** The first day whose checks still count. */
export const freshSince = (today: PlainDate): PlainDate =>
  dateOfEpochDay(epochDayOf(today) - checkHoldsDays)

const later = (one?: Checked, other?: Checked): Checked | undefined => {
  if (!one || !other) return one ?? other
  return one.at >= other.at ? one : other
}

/**
 * How one of the ten things stands (§二(一)3 十个一). A finding from above holds until somebody from above has
 * looked again, whatever the station says; otherwise the latest check counts, for a year.
 */
export function itemStanding({ self, check, dueOn }: ItemChecks, today: PlainDate): ItemStanding {
  if (check?.state === 'lacking') {
    const isMended = self?.state === 'ok' && self.at > check.at
    return {
      state: 'lacking',
      reason: isMended ? 'mended' : 'finding',
      on: check.on,
      isLate: !isMended && dueOn !== undefined && dueOn < today,
    }
  }
  const since = freshSince(today)
  const latest = later(self, check)
  if (!latest) return { state: 'unchecked', reason: 'never', isLate: false }
  if (latest.on < since) {
    return { state: 'unchecked', reason: 'stale', on: latest.on, isLate: false }
  }
  if (latest.state === 'lacking') {
    return { state: 'lacking', reason: 'self-lacking', on: latest.on, isLate: false }
  }
  const isConfirmed = check !== undefined && check.on >= since
  const reason = isConfirmed ? 'confirmed' : 'self-only'
  return { state: 'ok', reason, on: latest.on, isLate: false }
}

/** How ready a station is. */
export interface Readiness {
  ok: number
  lacking: number
  unchecked: number
  /** Of those in order, how many somebody from above has seen. */
  confirmed: number
  /** Findings past their date. */
  late: number
  /** All ten are in order. */
  isReady: boolean
}

/** A station's readiness from how each of its ten things stands; one that is not named was never checked. */
export function readinessOf(standings: Partial<Record<StandardItem, ItemStanding>>): Readiness {
  const all = standardItems.map(({ value }) => standings[value])
  const count = (is: (standing: ItemStanding) => boolean) =>
    all.filter((standing) => standing !== undefined && is(standing)).length
  const ok = count(({ state }) => state === 'ok')
  const lacking = count(({ state }) => state === 'lacking')
  return {
    ok,
    lacking,
    unchecked: standardItems.length - ok - lacking,
    confirmed: count(({ reason }) => reason === 'confirmed'),
    late: count(({ isLate }) => isLate),
    isReady: ok === standardItems.length,
  }
}
