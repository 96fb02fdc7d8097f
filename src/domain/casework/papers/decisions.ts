import { daysUsed } from '../../calendar/deadline'
import type { WorkingDays } from '../../calendar/workingDays'
import type { Basis, Limit, SpecialProcedure } from '../../catalogue/matterContent'
import type { PlainDate } from '../../platform/plainDate'
import { legDaysUsed, legDeadline } from '../clock'
import type { CaseEvent, EventKind } from '../events'
import { type Leg, openLeg } from '../state'
import type { Outcome } from '../vocabulary'
import { type PaperEntry, stateAfter } from './kinds'
import { type PaperHead, type PaperSource, eventAt, headOf } from './source'

/** 中止办理通知书: a special procedure begins, the clock stands (行政许可法 第四十五条). */
export interface SuspensionPaper extends PaperHead<'suspension'> {
  procedure: string
  basis: string
  /** What the guide says of the procedure. */
  about?: SpecialProcedure
  limit?: Limit
  /** Days of the limit used up to now, in its unit. */
  used: number
}

/** 恢复办理通知书: the clock runs again. */
export interface ResumptionPaper extends PaperHead<'resumption'> {
  procedure: string
  fromOn: PlainDate
  limit?: Limit
  /** Days that are not counted, in the unit of the limit; none while the limit has not begun. */
  notCounted: number
  dueOn?: PlainDate
  provisional: boolean
  note?: string
}

/** 延期通知书 (行政许可法 第四十二条). */
export interface ExtensionPaper extends PaperHead<'extension'> {
  amount: number
  unit: Limit['unit']
  reason: string
  approver: string
  dueBefore?: PlainDate
  dueOn?: PlainDate
  provisional: boolean
}

/** 不予受理通知书 (行政许可法 第三十二条、第三十八条). */
export interface RefusalPaper extends PaperHead<'refusal'> {
  reason: string
  basis: Basis[]
  /** 行政复议、诉讼 as the edition has it. */
  remedy?: string
}

/** 办结单. */
export interface CompletionPaper extends PaperHead<'completion'> {
  outcome: Outcome
  result: string
  resultName?: string
  startedOn: PlainDate
  acceptedOn?: PlainDate
  limit?: Limit
  extension: number
  used: number
  isInTime: boolean
  remedy?: string
}

/** 送达回证, blank until it was delivered. */
export interface DeliveryPaper extends PaperHead<'delivery'> {
  /** What is delivered. */
  document?: string
  outcome?: Outcome
  deliveredOn?: PlainDate
  how?: string
  to?: string
}

const legOf = ({ events }: PaperSource, order: number): Leg | undefined =>
  openLeg(stateAfter(events, order))

const deadlineOfLeg = (source: PaperSource, leg: Leg | undefined) =>
  leg ? legDeadline(leg, source.calendar) : null

/** The last event of a kind before another one. */
function lastBefore<Kind extends EventKind>(
  { events }: PaperSource,
  order: number,
  kind: Kind,
): Extract<CaseEvent, { kind: Kind }> | undefined {
  return events.slice(0, order).findLast((event) => event.kind === kind) as
    Extract<CaseEvent, { kind: Kind }> | undefined
}

export function suspensionPaper(source: PaperSource, entry: PaperEntry): SuspensionPaper {
  const { data, on } = eventAt(source, entry.event, 'suspended')
  const { holder } = stateAfter(source.events, entry.event)
  const leg = legOf(source, entry.event)
  return {
    ...headOf(source, entry, { kind: 'suspension', issuer: holder }),
    procedure: data.procedure,
    basis: data.basis,
    about: source.content.specialProcedures.find(({ name }) => name === data.procedure),
    limit: leg?.limit,
    used: (leg && legDaysUsed(leg, source.calendar, on)) ?? 0,
  }
}

/** What a pause takes away from a limit: its days as they would have counted. */
function daysTaken(
  leg: Leg | undefined,
  pause: { from: PlainDate; to: PlainDate },
  calendar: WorkingDays,
): number {
  if (!leg?.startOn || !leg.limit || leg.limit.unit === 'immediate') return 0
  const term = { startOn: leg.startOn, limit: leg.limit }
  const upTo = (pauses: (typeof pause)[]) => daysUsed(calendar, { ...term, pauses }, pause.to)
  return upTo([]) - upTo([pause])
}

export function resumptionPaper(source: PaperSource, entry: PaperEntry): ResumptionPaper {
  const { data, on } = eventAt(source, entry.event, 'resumed')
  const { holder } = stateAfter(source.events, entry.event)
  const leg = legOf(source, entry.event)
  const begun = lastBefore(source, entry.event, 'suspended')
  const fromOn = begun?.on ?? on
  const deadline = deadlineOfLeg(source, leg)
  return {
    ...headOf(source, entry, { kind: 'resumption', issuer: holder }),
    procedure: begun?.data.procedure ?? '',
    fromOn,
    limit: leg?.limit,
    notCounted: daysTaken(leg, { from: fromOn, to: on }, source.calendar),
    dueOn: deadline?.dueOn,
    provisional: deadline?.provisional ?? false,
    note: data.note,
  }
}

export function extensionPaper(source: PaperSource, entry: PaperEntry): ExtensionPaper {
  const { data } = eventAt(source, entry.event, 'extended')
  const { holder } = stateAfter(source.events, entry.event)
  const leg = legOf(source, entry.event)
  const deadline = deadlineOfLeg(source, leg)
  return {
    ...headOf(source, entry, { kind: 'extension', issuer: holder }),
    ...data,
    unit: leg?.limit?.unit ?? 'working-day',
    dueBefore: deadlineOfLeg(source, legOf(source, entry.event - 1))?.dueOn,
    dueOn: deadline?.dueOn,
    provisional: deadline?.provisional ?? false,
  }
}

export function refusalPaper(source: PaperSource, entry: PaperEntry): RefusalPaper {
  const { data } = eventAt(source, entry.event, 'refused')
  const { holder } = stateAfter(source.events, entry.event)
  const { basis, remedy } = source.content
  return {
    ...headOf(source, entry, { kind: 'refusal', issuer: holder }),
    reason: data.reason,
    basis,
    remedy,
  }
}

export function completionPaper(source: PaperSource, entry: PaperEntry): CompletionPaper {
  const { data, on } = eventAt(source, entry.event, 'decided')
  const state = stateAfter(source.events, entry.event)
  const leg = openLeg(state)
  const deadline = deadlineOfLeg(source, leg)
  return {
    ...headOf(source, entry, { kind: 'completion', issuer: state.holder }),
    ...data,
    resultName: source.content.resultName,
    startedOn: state.startedOn,
    acceptedOn: lastBefore(source, entry.event, 'accepted')?.on,
    limit: leg?.limit,
    extension: leg?.extension ?? 0,
    used: (leg && legDaysUsed(leg, source.calendar, on)) ?? 0,
    isInTime: !deadline || on <= deadline.dueOn,
    remedy: source.content.remedy,
  }
}

export function deliveryPaper(source: PaperSource, entry: PaperEntry): DeliveryPaper {
  const event = source.events[entry.event - 1]
  const { holder, outcome } = stateAfter(source.events, entry.event)
  return {
    ...headOf(source, entry, { kind: 'delivery', issuer: holder }),
    document: source.content.resultName,
    outcome,
    ...(event?.kind === 'delivered'
      ? { deliveredOn: event.on, how: event.data.how, to: event.data.to }
      : {}),
  }
}
