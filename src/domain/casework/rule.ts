import type { Limit } from '../catalogue/matterContent'
import type { LimitStart } from '../catalogue/vocabulary'
import type { PlainDate } from '../platform/plainDate'
import type { CommandInput, CommandName } from './commands'
import type { EventData, EventKind, Holder } from './events'
import type { CaseRefusal } from './refusals'
import type { CaseLimits } from './settings'
import type { CaseState } from './state'
import type { CaseStatus, Relation } from './vocabulary'

/** What a rule knows besides the case and the command. */
export interface CaseContext {
  /** How the person stands to the case. */
  relations: readonly Relation[]
  /** Absent when the system acts. */
  personId?: string
  now: Date
  /** The day in the county. */
  on: PlainDate
  limits: CaseLimits
  /** The edition under which the case was taken. */
  matter: {
    /** Codes of the materials on the checklist. */
    materials: readonly string[]
    /** Names of the special procedures of the guide. */
    procedures: readonly string[]
    promised: Limit
    limitStart: LimitStart
  }
  /** Stations above the one that was first asked, nearest first. */
  above: readonly Holder[]
  department: Holder
}

/** What a rule is asked. */
export interface Asked<Name extends CommandName, State = CaseState> {
  state: State
  input: CommandInput[Name]
  context: CaseContext
}

/** Kind and content of the event that a command makes. */
export type Happened = { [Kind in EventKind]: { kind: Kind; data: EventData[Kind] } }[EventKind]

/** One line of the table: who may give a command, in which status, what it needs and what comes of it. */
export interface Rule<Name extends CommandName, State = CaseState> {
  from: readonly CaseStatus[]
  who: readonly Relation[]
  /** Whether it means anything for this case; when it does not, it is not offered. */
  applies?: (state: CaseState) => boolean
  /** Everything that keeps the command from being given; empty when nothing does. */
  check: (asked: Asked<Name, State>) => CaseRefusal[]
  happens: (asked: Asked<Name, State>) => Happened
}
