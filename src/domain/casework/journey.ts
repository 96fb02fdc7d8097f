import type { PlainDate } from '../platform/plainDate'
import type { CaseEvent, EventKind, Holder } from './events'
import { applyEvent } from './fold'
import type { CaseState } from './state'
import { type Way, targetsOf } from './targets'
import { isEnd } from './vocabulary'

/** What a citizen is told of the past; how the office works inside is not her concern. */
const told = [
  'registered',
  'noticed',
  'supplemented',
  'forwarded',
  'received',
  'sent-back',
  'accepted',
  'publicity-ended',
  'refused',
  'suspended',
  'resumed',
  'extended',
  'decided',
  'informed',
  'delivered',
  'withdrawn',
  'reopened',
  'moved-to-green',
  'rescheduled',
  'relocated',
  'appointed',
  'appointment-cancelled',
] as const satisfies readonly EventKind[]

export type ToldKind = (typeof told)[number]

/** A step that a case has taken. */
export interface DoneStep {
  kind: ToldKind
  on: PlainDate
  /** With whom the case then was, or to whom it was sent. */
  place: Holder
}

/** A step that is still to come. */
export interface ComingStep {
  kind: 'supplement' | 'arrive' | 'accept' | 'decide' | 'inform' | 'deliver'
  /** Where it happens, when that is known already. */
  place?: Holder
}

const isTold = (kind: EventKind): kind is ToldKind => (told as readonly string[]).includes(kind)

/** What may happen between a handover and its receipt. */
const inBetween: readonly ToldKind[] = ['rescheduled', 'relocated']

/** A handover that was acknowledged is one step, whatever the calendar did in between. */
const withoutHandovers = (steps: readonly DoneStep[]): DoneStep[] =>
  steps.filter(({ kind }, at) => {
    const next = steps.slice(at + 1).find(({ kind: each }) => !inBetween.includes(each))
    return kind !== 'forwarded' || next?.kind !== 'received'
  })

/**
 * The steps that a case has taken, as a citizen is told.
 * @param events in order, at least one
 */
export function doneSteps(events: readonly CaseEvent[]): DoneStep[] {
  const steps: DoneStep[] = []
  let state: CaseState | null = null
  for (const event of events) {
    state = applyEvent(state, event)
    const { kind, on } = event
    if (isTold(kind)) steps.push({ kind, on, place: state.next ?? state.holder })
  }
  return withoutHandovers(steps)
}

/** Where the papers still go until the department has them: tier by tier, or straight (§二(二)). */
function arrivals(way: Way): Holder[] {
  const targets = targetsOf(way)
  const next = targets.find(({ party }) => party === 'department') ?? targets[0]
  return next ? [next, ...arrivals({ ...way, holder: next })] : []
}

const lastSteps = (place: Holder): ComingStep[] => [
  { kind: 'accept', place },
  { kind: 'decide', place },
  { kind: 'inform' },
  { kind: 'deliver' },
]

/**
 * The steps that are still to come when all goes well (§二(二): the "1153" flow).
 * @param above stations above the one that was first asked, nearest first
 */
export function comingSteps(state: CaseState, above: readonly Holder[]): ComingStep[] {
  if (isEnd(state.status)) return []
  const department: Holder = { party: 'department', id: state.department }
  const last = lastSteps(department)
  const status = state.resumesAs ?? state.status
  if (status === 'at-window') return last.slice(3)
  if (status === 'decided') return last.slice(2)
  if (status === 'accepted' || status === 'suspended') return last.slice(1)
  const asked: ComingStep[] = state.status === 'awaiting-supplement' ? [{ kind: 'supplement' }] : []
  if (status === 'received') return [...asked, ...last]
  const from = state.next ?? state.holder
  const way = arrivals({ ...state, holder: from, above, department })
  const places = state.next ? [state.next, ...way] : way
  return [...asked, ...places.map((place) => ({ kind: 'arrive' as const, place })), ...last]
}
