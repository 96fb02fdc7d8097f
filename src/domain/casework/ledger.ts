import type { WorkingDays } from '../calendar/workingDays'
import type { Limit } from '../catalogue/matterContent'
import type { Term, ValueOf } from '../catalogue/vocabulary'
import type { PlainDate } from '../platform/plainDate'
import { legDaysUsed, legDeadline } from './clock'
import { maskedName } from './identity'
import type { Leg } from './state'
import type { CaseStatus, Outcome, Party } from './vocabulary'

/** How a case stands to its limits, as the ledger says it. */
export const ledgerStandings = [
  { value: 'in-time', zh: '按时', en: 'In time' },
  { value: 'late', zh: '超期', en: 'Late' },
  { value: 'running', zh: '在办', en: 'Running' },
  { value: 'waiting', zh: '等补正', en: 'Waiting for the applicant' },
  { value: 'paused', zh: '特别程序', en: 'Clock stands' },
  { value: 'untimed', zh: '不计时', en: 'Not timed' },
] as const satisfies readonly Term[]

export type LedgerStanding = ValueOf<typeof ledgerStandings>

/** What the ledger knows of a case. Holder and registrar are names. */
export interface LedgerCase {
  number: string
  matter: string
  /** In full; absent when a citizen declined. */
  applicant?: string
  startedOn: PlainDate
  endedOn?: PlainDate
  status: CaseStatus
  outcome?: Outcome
  legs: readonly Leg[]
  /** What the edition promises under which the case was taken. */
  promised?: Limit
  registeredBy: string
  holder: string
}

/** One line of the ledger 台账: every case with its start and end (§二(二)). */
export interface LedgerRow {
  number: string
  matter: string
  /** Masked. */
  applicant: string
  startedOn: PlainDate
  endedOn: PlainDate | null
  status: CaseStatus
  /** What the department promised, or as what it was then given to handle. */
  limit: Limit | null
  /** Granted, in the unit of the limit. */
  extension: number
  /** Days of the limit that the department used, in its unit; null until its clock ran. */
  daysUsed: number | null
  /** When the department is due; until it has accepted, when whoever holds the case is. */
  dueOn: PlainDate | null
  provisional: boolean
  standing: LedgerStanding
  /** Whose leg is or was late, each once, in the order in which they held the case. */
  lateBy: Party[]
  outcome: Outcome | null
  registeredBy: string
  holder: string
}

const isOpen = ({ closedOn }: Leg): boolean => closedOn === undefined

/** Whether a leg was closed after its limit, or is open beyond it. */
function isLate(leg: Leg, calendar: WorkingDays, today: PlainDate): boolean {
  const deadline = legDeadline(leg, calendar)
  return deadline !== null && (leg.closedOn ?? today) > deadline.dueOn
}

function standingOf(legs: readonly Leg[], isAnyLate: boolean): LedgerStanding {
  if (legs.length === 0) return 'untimed'
  if (isAnyLate) return 'late'
  const open = legs.find(isOpen)
  if (!open) return 'in-time'
  if (open.party === 'applicant') return 'waiting'
  return open.pausedFrom ? 'paused' : 'running'
}

/**
 * The line of a case in the ledger.
 * @param today decides about legs that are open
 * @throws RangeError when a date of the case lies outside the calendar
 */
export function ledgerRow(
  { legs, ...found }: LedgerCase,
  { calendar, today }: { calendar: WorkingDays; today: PlainDate },
): LedgerRow {
  const handling = legs.findLast(({ kind }) => kind === 'handling')
  const timed = handling ?? legs.findLast(isOpen)
  const deadline = timed ? legDeadline(timed, calendar) : null
  const lateBy = legs.filter((leg) => isLate(leg, calendar, today)).map(({ party }) => party)
  return {
    number: found.number,
    matter: found.matter,
    applicant: found.applicant ? maskedName(found.applicant) : '',
    startedOn: found.startedOn,
    endedOn: found.endedOn ?? null,
    status: found.status,
    limit: handling?.limit ?? found.promised ?? null,
    extension: handling?.extension ?? 0,
    daysUsed: handling ? legDaysUsed(handling, calendar, today) : null,
    dueOn: deadline?.dueOn ?? null,
    provisional: deadline?.provisional ?? false,
    standing: standingOf(legs, lateBy.length > 0),
    lateBy: [...new Set(lateBy)],
    outcome: found.outcome ?? null,
    registeredBy: found.registeredBy,
    holder: found.holder,
  }
}
