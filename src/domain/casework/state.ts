import type { Pause } from '../calendar/deadline'
import type { Limit } from '../catalogue/matterContent'
import type { PlainDate } from '../platform/plainDate'
import type { AppointedSlot, Holder, MissingMaterial } from './events'
import type { CaseStatus, Outcome, Party, Route } from './vocabulary'

/** What a party does with the case while it holds it. */
export type LegKind = 'forward' | 'supplement' | 'acceptance' | 'handling' | 'delivery'

/** The time that one party holds a case. A case is late because somebody's leg is. */
export interface Leg {
  kind: LegKind
  party: Party
  /** Station or department; absent while the applicant is asked. */
  holder?: string
  openedOn: PlainDate
  closedOn?: PlainDate
  /** Absent while the applicant is asked: a citizen is never late. */
  limit?: Limit
  /** From when the limit runs; absent until the publicity is over that it runs from. */
  startOn?: PlainDate
  /** In the unit of the limit. */
  extension: number
  pauses: readonly Pause[]
  /** Since when the clock stands, when it does. */
  pausedFrom?: PlainDate
}

/** A case as its events make it. */
export interface CaseState {
  status: CaseStatus
  /** The station that was first asked; answers for the case until a handover is acknowledged (§二(三)2). */
  origin: Holder
  holder: Holder
  /** To whom the case was passed on, until the receipt is acknowledged. */
  next?: Holder
  department: string
  route: Route
  isGreen: boolean
  materials: readonly string[]
  missing: readonly MissingMaterial[]
  noticeCount: number
  /** Codes of all materials that were ever told to be missing, each once. */
  lacked: readonly string[]
  /** How often the case was sent back to the first agent. */
  sentBackCount: number
  extensionCount: number
  urgeCount: number
  /** The status to which a supplement leads back. */
  resumesAs?: CaseStatus
  outcome?: Outcome
  /** The slot at which the citizen is expected. */
  appointment?: AppointedSlot
  legs: readonly Leg[]
  startedOn: PlainDate
  endedOn?: PlainDate
  commandIds: readonly string[]
}

/** Whether the case was taken: whoever declined agency has none to work on. */
export const isTaken = ({ legs }: CaseState): boolean => legs.length > 0

/** The leg that is open, none once the case is over. */
export const openLeg = ({ legs }: CaseState): Leg | undefined =>
  legs.find(({ closedOn }) => closedOn === undefined)
