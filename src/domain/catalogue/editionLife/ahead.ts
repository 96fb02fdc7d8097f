import { isPlainDate, type PlainDate } from '../../platform/plainDate'
import { type EditionStanding, isCalledOff } from './standing'

/** What is printed ahead of a day: all that holds from it on, or only what changes on it. */
export interface Ahead {
  on: PlainDate
  onlyChanges: boolean
}

const changesSign = '/changes'

/** An order ahead as one value of a form: `2026-12-01`, or `2026-12-01/changes`. */
export const aheadValue = ({ on, onlyChanges }: Ahead): string =>
  onlyChanges ? `${on}${changesSign}` : on

/** What a value of {@link aheadValue} says; null for anything else, and for a day that does not exist. */
export function readAhead(value: string): Ahead | null {
  const onlyChanges = value.endsWith(changesSign)
  const on = onlyChanges ? value.slice(0, -changesSign.length) : value
  return isPlainDate(on) ? { on, onlyChanges } : null
}

/** For which later day a run prints, when it does. */
export const aheadOf = ({
  aheadOn,
  onlyChanges,
}: {
  aheadOn?: PlainDate | null
  onlyChanges?: boolean | null
}): Ahead | undefined => (aheadOn ? { on: aheadOn, onlyChanges: Boolean(onlyChanges) } : undefined)

/** A matter's two sheets at this moment, and the day on which it goes out of use. */
export interface MatterSheets<E extends EditionStanding> {
  current: E | null
  coming: E | null
  cancelOn?: PlainDate | null
}

/**
 * The sheet of a matter that hangs on a later day, as far as it is known today: the coming edition once its
 * day is reached, else the one in force.
 * @returns null when the matter has none then, or, for `onlyChanges`, when nothing changes on that very day
 */
export function sheetAhead<E extends EditionStanding>(
  { current, coming, cancelOn }: MatterSheets<E>,
  { on, onlyChanges }: Ahead,
): E | null {
  if (cancelOn && cancelOn <= on) return null
  const comes = coming && !isCalledOff(coming) && coming.holdsFrom <= on
  const sheet = comes ? coming : current
  if (!sheet || (sheet === current && sheet.withdrawnOn)) return null
  return onlyChanges && sheet.holdsFrom !== on ? null : sheet
}

/** Why nothing can be printed ahead of a day. */
export type AheadFault = 'past' | 'unchanged'

/**
 * Whether sheets may be printed ahead of a day: it must lie ahead, and something must change on it.
 * @param days on which something changes
 */
export function aheadFault({
  on,
  today,
  days,
}: {
  on: PlainDate
  today: PlainDate
  days: readonly PlainDate[]
}): AheadFault | null {
  if (on <= today) return 'past'
  return days.includes(on) ? null : 'unchanged'
}
