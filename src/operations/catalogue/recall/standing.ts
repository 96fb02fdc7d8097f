import type { StaleReason } from '@/domain/catalogue/postings/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { type Editions, verdictOf } from '../postings/sheetToHang'

/** How a hanging sheet stands, as its row keeps it. */
export interface Standing {
  state: 'current' | 'stale'
  staleSince: PlainDate | null
  staleBecause: StaleReason | null
}

/** How the hanging sheets of an edition stand on a day; one that was hung ahead of its day counts as current. */
export function standingOf(
  found: Editions,
  edition: Editions['editions'][number],
  today: PlainDate,
): Standing {
  const verdict = verdictOf(found, edition, today)
  if (verdict.state !== 'stale') return { state: 'current', staleSince: null, staleBecause: null }
  return { state: 'stale', staleSince: verdict.since, staleBecause: verdict.because }
}
