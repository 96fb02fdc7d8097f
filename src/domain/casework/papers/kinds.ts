import type { Term, ValueOf } from '../../catalogue/vocabulary'
import type { PlainDate } from '../../platform/plainDate'
import type { CaseEvent, EventKind } from '../events'
import { fold } from '../fold'
import type { CaseState } from '../state'

/** The papers of a case, in the order in which they come about. */
export const paperKinds = [
  { value: 'receipt', zh: '受理单', en: 'Receipt' },
  { value: 'consent', zh: '委托书', en: 'Consent' },
  { value: 'notice', zh: '一次性告知书', en: 'Notice of what is missing' },
  { value: 'supplement', zh: '补正通知书', en: 'Request to supplement' },
  { value: 'handover', zh: '交接单', en: 'Handover' },
  { value: 'suspension', zh: '中止办理通知书', en: 'Suspension' },
  { value: 'resumption', zh: '恢复办理通知书', en: 'Resumption' },
  { value: 'extension', zh: '延期通知书', en: 'Extension' },
  { value: 'refusal', zh: '不予受理通知书', en: 'Refusal' },
  { value: 'completion', zh: '办结单', en: 'Completion' },
  { value: 'delivery', zh: '送达回证', en: 'Proof of delivery' },
] as const satisfies readonly Term[]

export type PaperKind = ValueOf<typeof paperKinds>

/** Which papers an event makes; without a line it makes none. */
const papersOfEvent: Partial<Record<EventKind, readonly PaperKind[]>> = {
  registered: ['receipt', 'consent'],
  noticed: ['notice', 'supplement'],
  forwarded: ['handover'],
  suspended: ['suspension'],
  resumed: ['resumption'],
  extended: ['extension'],
  refused: ['refusal'],
  decided: ['completion'],
  informed: ['delivery'],
  delivered: ['delivery'],
}

/** Papers that name the applicant by the whole ID number, when somebody says why. */
const withWholeNumber: readonly PaperKind[] = ['consent', 'delivery']

/**
 * Whether a paper may show whole ID numbers: what is signed in somebody's name does; all others show masks.
 */
export const mayShowWholeNumber = (kind: PaperKind): boolean => withWholeNumber.includes(kind)

/** The kind in an address; null when there is none. */
export const readPaperKind = (text: string): PaperKind | null =>
  paperKinds.find(({ value }) => value === text)?.value ?? null

/** The title of a paper. */
export const paperTitle = (kind: PaperKind): string =>
  paperKinds.find(({ value }) => value === kind)?.zh ?? ''

/** A paper that can be printed, and the event that it is about. */
export interface PaperEntry {
  kind: PaperKind
  title: string
  /** Place of the event among those of the case, from 1. */
  event: number
  on: PlainDate
}

/** The case as it stood right after an event. */
export const stateAfter = (events: readonly CaseEvent[], order: number): CaseState =>
  fold(events.slice(0, order))

/** A request to supplement is the department's (行政许可法 第三十二条); a blank proof gives way to the filled one. */
function stands(kind: PaperKind, events: readonly CaseEvent[], order: number): boolean {
  if (kind === 'supplement') return stateAfter(events, order).holder.party === 'department'
  const isBlankProof = kind === 'delivery' && events[order - 1]?.kind === 'informed'
  return !isBlankProof || events[order]?.kind !== 'delivered'
}

/**
 * The papers that can be printed, in the order of the events.
 * @param events of one case, in order, from the first
 */
export function papersOf(events: readonly CaseEvent[]): PaperEntry[] {
  return events.flatMap(({ kind: happened, on }, index) =>
    (papersOfEvent[happened] ?? [])
      .filter((kind) => stands(kind, events, index + 1))
      .map((kind) => ({ kind, title: paperTitle(kind), event: index + 1, on })),
  )
}

/**
 * The paper of a kind that is meant: the latest, or that of one event.
 * @returns null when nothing happened that it could be about
 */
export const findPaper = (
  events: readonly CaseEvent[],
  { kind, event }: { kind: PaperKind; event?: number },
): PaperEntry | null =>
  papersOf(events).findLast(
    (entry) => entry.kind === kind && (event === undefined || entry.event === event),
  ) ?? null
