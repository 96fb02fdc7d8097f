import type { Term, ValueOf } from '../../catalogue/vocabulary'
import type { PlainDate } from '../../platform/plainDate'
import type { Holder } from '../events'

/** Where a supervision order stands. */
export const orderStatuses = [
  { value: 'ordered', zh: '等回复', en: 'Awaiting a reply' },
  { value: 'replied', zh: '等审看', en: 'Replied' },
  { value: 'closed', zh: '已了结', en: 'Closed' },
] as const satisfies readonly Term[]

/** What a supervision order came to. */
export const orderFindings = [
  { value: 'responsible', zh: '逾期属实，责任在承办方', en: 'The holder answers for it' },
  { value: 'excused', zh: '理由成立，不追究', en: 'Excused' },
  { value: 'mistaken', zh: '误发，撤销', en: 'Raised by mistake' },
] as const satisfies readonly Term[]

export type OrderStatus = ValueOf<typeof orderStatuses>
export type OrderFinding = ValueOf<typeof orderFindings>

/** How a person stands to an order: raised it or may close it, has to answer it, or is the program. */
export type OrderRelation = 'issuer' | 'addressee' | 'system'

/** What happened to an order. */
export type OrderEntryKind = 'ordered' | 'replied' | 'ordered-again' | 'closed'

/** One thing that happened to an order. Entries are only ever added. */
export interface OrderEntry {
  kind: OrderEntryKind
  commandId: string
  /** Instant, UTC, as ISO text. */
  at: string
  /** The day of it in the county. */
  on: PlainDate
  /** Id of the person; absent when the system acted. */
  by?: string
  text: string
  /** By when the reply is due, of an order. */
  replyDueOn?: PlainDate
  /** By when it will be put right, as the reply promises. */
  promisedOn?: PlainDate
  finding?: OrderFinding
}

/** A demand for an explanation to whoever holds a case too long (§三(三), §四(三)). */
export interface OrderState {
  status: OrderStatus
  /** 1, or 2 once it was ordered a second time. */
  round: number
  /** Whose leg is late. */
  holder: Holder
  replyDueOn: PlainDate
  finding?: OrderFinding
  entries: readonly OrderEntry[]
}

const after: Record<OrderEntryKind, OrderStatus> = {
  ordered: 'ordered',
  'ordered-again': 'ordered',
  replied: 'replied',
  closed: 'closed',
}

/** An order after one more entry. */
export function applyEntry(state: OrderState, entry: OrderEntry): OrderState {
  return {
    ...state,
    status: after[entry.kind],
    round: entry.kind === 'ordered-again' ? state.round + 1 : state.round,
    replyDueOn: entry.replyDueOn ?? state.replyDueOn,
    ...(entry.finding ? { finding: entry.finding } : {}),
    entries: [...state.entries, entry],
  }
}

/** Whether a reply is overdue on a day. */
export const isReplyLate = (
  { status, replyDueOn }: Pick<OrderState, 'status' | 'replyDueOn'>,
  on: PlainDate,
): boolean => status === 'ordered' && on > replyDueOn
