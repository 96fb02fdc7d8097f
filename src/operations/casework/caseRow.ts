import type { WorkingDays } from '@/domain/calendar/workingDays'
import { legDeadline } from '@/domain/casework/clock'
import type { Holder } from '@/domain/casework/events'
import { type CaseState, isTaken, openLeg } from '@/domain/casework/state'
import type { Case } from '@/payload-types'

/** What of a case's row follows from its events. */
export type CaseRow = Pick<
  Case,
  | 'status'
  | 'party'
  | 'holder'
  | 'next'
  | 'route'
  | 'isGreen'
  | 'startedOn'
  | 'endedOn'
  | 'dueOn'
  | 'provisional'
  | 'outcome'
  | 'noticeCount'
  | 'lacked'
  | 'sentBackCount'
  | 'isTaken'
  | 'eventCount'
  | 'state'
>

const stationOf = (holder: Holder | undefined): string | null =>
  holder && holder.party !== 'department' ? holder.id : null

/** What of a row tells what was missing, and how often the case was sent back. */
export type ToldRow = Pick<CaseRow, 'lacked' | 'sentBackCount' | 'isTaken'>

export const toldRow = (state: CaseState): ToldRow => ({
  lacked: [...state.lacked],
  sentBackCount: state.sentBackCount,
  isTaken: isTaken(state),
})

/** MongoDB would keep what is absent as null. */
const withoutGaps = (state: CaseState) =>
  JSON.parse(JSON.stringify(state)) as Record<string, unknown>

/** The row of a case, for lists and queries, from its state. */
export function caseRow(state: CaseState, calendar: WorkingDays): CaseRow {
  const leg = openLeg(state)
  const deadline = leg ? legDeadline(leg, calendar) : null
  return {
    status: state.status,
    party: leg?.party ?? null,
    holder: stationOf(state.holder),
    next: stationOf(state.next),
    route: state.route,
    isGreen: state.isGreen,
    startedOn: state.startedOn,
    endedOn: state.endedOn ?? null,
    dueOn: deadline?.dueOn ?? null,
    provisional: deadline?.provisional ?? false,
    outcome: state.outcome ?? null,
    noticeCount: state.noticeCount,
    ...toldRow(state),
    eventCount: state.commandIds.length,
    state: withoutGaps(state),
  }
}

/** What rows lack that were written before it was counted. */
const uncounted = { lacked: [], sentBackCount: 0 }

/** The state that a row keeps. */
export const stateOf = ({ state }: { state: unknown }): CaseState => ({
  ...uncounted,
  ...(state as CaseState),
})
