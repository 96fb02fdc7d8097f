import { epochDayOf } from '../../calendar/epochDay'
import type { PlainDate } from '../../platform/plainDate'

/** How many sheets hang that hold, and how many that do not. */
export interface PostingCounts {
  current: number
  stale: number
}

/**
 * The share of hanging sheets that hold, 0 to 100. It is 100 only when every one holds, and 0 only when none does.
 * @returns null when nothing hangs
 */
export function shareOf({ current, stale }: PostingCounts): number | null {
  const all = current + stale
  if (all === 0) return null
  if (stale === 0) return 100
  return current === 0 ? 0 : Math.min(99, Math.max(1, Math.round((current / all) * 100)))
}

/** The counts of all together. */
export const sumOf = (counts: readonly PostingCounts[]): PostingCounts => ({
  current: counts.reduce((sum, { current }) => sum + current, 0),
  stale: counts.reduce((sum, { stale }) => sum + stale, 0),
})

/** How long ago the sheet in force was issued. */
export const issueAges = [
  { value: 'days-3', zh: '3 天内出的新版', upTo: 3 },
  { value: 'days-7', zh: '4 到 7 天', upTo: 7 },
  { value: 'days-30', zh: '8 到 30 天', upTo: 30 },
  { value: 'older', zh: '30 天以上', upTo: Infinity },
] as const

export type IssueAge = (typeof issueAges)[number]['value']

/**
 * In which span the issue of a sheet lies.
 * @param since the day from which the edition in force holds, or the matter was withdrawn
 */
export function issueAgeOf(since: PlainDate, today: PlainDate): IssueAge {
  const days = epochDayOf(today) - epochDayOf(since)
  return issueAges.find(({ upTo }) => days <= upTo)?.value ?? 'older'
}
