import type { PlainDate } from '../platform/plainDate'
import type { CaseStatus } from './vocabulary'

/** What a list knows of a case. */
export interface CaseLine {
  status: CaseStatus
  dueOn?: PlainDate | null
}

/** Where a case stands on the day's list, the most urgent first. */
export type Urgency = 'late' | 'due-today' | 'sent-back' | 'open'

/**
 * How urgent a case is today.
 * @param today the day in the county
 */
export function urgencyOf({ status, dueOn }: CaseLine, today: PlainDate): Urgency {
  if (dueOn && dueOn < today) return 'late'
  if (dueOn === today) return 'due-today'
  return status === 'sent-back' ? 'sent-back' : 'open'
}
