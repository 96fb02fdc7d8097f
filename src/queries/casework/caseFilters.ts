import type { PlainDate } from '@/domain/platform/plainDate'
import type { LimitStanding } from '@/domain/casework/limitStanding'
import type { CaseStatus, Outcome, Party, Route } from '@/domain/casework/vocabulary'

/** By which day cases are listed: the newest first, or those due soonest first. */
export type CaseOrder = 'startedOn' | 'endedOn' | 'dueOn'

/** What a person asks of a list of cases. Every part narrows it. */
export interface CaseFilters {
  status?: CaseStatus
  /** Who has it now. */
  party?: Party
  /** Code. */
  matter?: string
  /** Code. */
  department?: string
  /** Code of the station that was first asked, or of one above it. */
  station?: string
  /** Only what that very station was first asked, without those below it. */
  isOwn?: boolean
  route?: Route
  isGreen?: boolean
  startedFrom?: PlainDate
  startedTo?: PlainDate
  /** Only what is over. */
  endedFrom?: PlainDate
  endedTo?: PlainDate
  /** Only what has a due date: somebody's clock runs. */
  dueFrom?: PlainDate
  dueTo?: PlainDate
  /** How the open leg stands to its limit today. */
  standing?: LimitStanding
  /** Somebody has it: it is not over. */
  isOpen?: boolean
  /** It still waits for the decision of its department. */
  isUndecided?: boolean
  outcome?: Outcome
  /** Taken: nobody declined agency. */
  isTaken?: boolean
  /** Told what is missing at least so many times. */
  notices?: number
  /** Code of a material that was told to be missing. */
  lacked?: string
  /** Sent back to the first agent at least once. */
  isSentBack?: boolean
  number?: string
  /** Of the applicant or the proxy, in full. */
  idNumber?: string
  /** Of the applicant or the proxy, in full. */
  phone?: string
  /** How the applicant's name begins. */
  name?: string
}

/** Where a page begins. */
export interface CasePageOf {
  order: CaseOrder
  /** 1 to 100. */
  limit: number
  /** The end of the page before. */
  after?: string
  /** The beginning of the page after. */
  before?: string
}
