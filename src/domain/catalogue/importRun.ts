import type { FieldDifference } from './inputDifference'

/**
 * The states of an import: its rows are worked out, then shown, then written when somebody agrees.
 * Nothing is written before `waiting`.
 */
export const importStates = [
  'planning',
  'ready',
  'waiting',
  'running',
  'done',
  'cancelled',
  'failed',
] as const
export type ImportState = (typeof importStates)[number]

/** What becomes, or became, of a row. */
export const rowActions = ['added', 'changed', 'unchanged', 'refused'] as const
export type RowAction = (typeof rowActions)[number]

/** Rows that the writing has to do with; the others stay as the preview says. */
export const writtenActions = ['added', 'changed'] as const satisfies readonly RowAction[]

/** States in which somebody works at the import, or is about to. */
export const busyStates = ['planning', 'waiting', 'running'] as const satisfies ImportState[]

/** How an import stands, as far as a person's next step depends on it. */
export interface ImportStanding {
  state: ImportState
  /** Whether somebody has agreed to it once: then it is past its preview. */
  isAgreed: boolean
  /** Rows that are still to be written. */
  left: number
  /** When its worker last gave a sign, in milliseconds since 1970. */
  heartbeatAt?: number
}

/** A worker that was silent for so long is gone: others take its jobs up within half a minute. */
const silentMs = 3 * 60_000

/**
 * Whether it can be started: from the preview, or again where it was cancelled, broke off, or is said
 * to run and nobody has heard of it for minutes.
 * @param now milliseconds since 1970
 */
export function mayStart(
  { state, isAgreed, left, heartbeatAt = 0 }: ImportStanding,
  now: number,
): boolean {
  if (left === 0) return false
  if (state === 'ready') return true
  if (state === 'waiting' || state === 'running') return now - heartbeatAt > silentMs
  return isAgreed && (state === 'cancelled' || state === 'failed')
}

/** Whether there is anything to cancel: what is done or has ended stays as it is. */
export const mayCancel = ({ state }: Pick<ImportStanding, 'state'>): boolean =>
  state === 'ready' || (busyStates as readonly ImportState[]).includes(state)

/** What the preview showed of a row, or what it would be now. */
export interface ShownRow {
  action: RowAction
  differences: readonly FieldDifference[]
}

const keyOf = ({ field, before, after }: FieldDifference) => [field, before, after].join('\n')

/**
 * What a row would do now that its preview did not show, because a matter was changed in between.
 * @returns the differences of now that were not shown; undefined when nothing new would be written
 */
export function changedSince(shown: ShownRow, now: ShownRow): FieldDifference[] | undefined {
  if (now.action === 'unchanged' || now.action === 'refused') return undefined
  const seen = new Set(shown.differences.map(keyOf))
  const news = now.differences.filter((one) => !seen.has(keyOf(one)))
  if (shown.action === now.action && news.length === 0) return undefined
  return news
}
