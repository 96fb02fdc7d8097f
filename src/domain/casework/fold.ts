import type { Limit } from '../catalogue/matterContent'
import type { PlainDate } from '../platform/plainDate'
import type { CaseEvent, EventKind, Holder } from './events'
import { type CaseState, type Leg, type LegKind, openLeg } from './state'

type EventOf<Kind extends EventKind> = Extract<CaseEvent, { kind: Kind }>

/** Events that only a case that exists can have. */
type LaterKind = Exclude<EventKind, 'registered' | 'declined'>

const legOf = (kind: LegKind, { party, id }: Holder, on: PlainDate, limit: Limit): Leg => ({
  kind,
  party,
  holder: id,
  openedOn: on,
  limit,
  startOn: on,
  extension: 0,
  pauses: [],
})

const asked = (on: PlainDate): Leg => ({
  kind: 'supplement',
  party: 'applicant',
  openedOn: on,
  extension: 0,
  pauses: [],
})

/** The open leg changed. */
const withLeg = (state: CaseState, change: (leg: Leg) => Leg): readonly Leg[] =>
  state.legs.map((leg) => (leg.closedOn === undefined ? change(leg) : leg))

/** The open leg closed, and the next one open. */
const passed = (state: CaseState, on: PlainDate, next?: Leg): readonly Leg[] => [
  ...withLeg(state, (leg) => ({ ...leg, closedOn: on })),
  ...(next ? [next] : []),
]

/** What the holder of a case does with it: a department checks whether to accept, a station passes on. */
const kindFor = ({ party }: Holder): LegKind => (party === 'department' ? 'acceptance' : 'forward')

function begun(event: EventOf<'registered'>): CaseState {
  const { origin, department, route, isGreen, materials, limit } = event.data
  return {
    status: 'pre-accepted',
    origin,
    holder: origin,
    department,
    route,
    isGreen,
    materials,
    missing: [],
    noticeCount: 0,
    lacked: [],
    sentBackCount: 0,
    extensionCount: 0,
    urgeCount: 0,
    legs: [legOf('forward', origin, event.on, limit)],
    startedOn: event.on,
    commandIds: [event.commandId],
  }
}

function declined({ data, on, commandId }: EventOf<'declined'>): CaseState {
  return {
    status: 'declined',
    origin: data.origin,
    holder: data.origin,
    department: data.department,
    route: 'offline',
    isGreen: false,
    materials: [],
    missing: [],
    noticeCount: 0,
    lacked: [],
    sentBackCount: 0,
    extensionCount: 0,
    urgeCount: 0,
    legs: [],
    startedOn: on,
    endedOn: on,
    commandIds: [commandId],
  }
}

type Apply = {
  [Kind in LaterKind]: (state: CaseState, event: EventOf<Kind>) => Partial<CaseState>
}

const apply: Apply = {
  noticed: (state, { on, data }) => ({
    status: 'awaiting-supplement',
    resumesAs: state.status,
    missing: data.missing,
    noticeCount: state.noticeCount + 1,
    lacked: [...new Set([...state.lacked, ...data.missing.map(({ material }) => material)])],
    legs: passed(state, on, asked(on)),
  }),
  supplemented: (state, { on, data }) => ({
    status: state.resumesAs ?? 'pre-accepted',
    resumesAs: undefined,
    missing: [],
    materials: [...new Set([...state.materials, ...data.materials])],
    legs: passed(state, on, legOf(kindFor(state.holder), state.holder, on, data.limit)),
  }),
  forwarded: (_, { data }) => ({
    status: 'in-handover',
    next: data.to,
    materials: data.materials,
  }),
  received: (state, { on, data }) => ({
    status: data.by.party === 'department' ? 'received' : 'pre-accepted',
    holder: data.by,
    next: undefined,
    legs: passed(state, on, legOf(kindFor(data.by), data.by, on, data.limit)),
  }),
  'sent-back': (state, { on, data }) => ({
    status: 'sent-back',
    sentBackCount: state.sentBackCount + 1,
    holder: state.origin,
    next: undefined,
    legs: passed(state, on, legOf('forward', state.origin, on, data.limit)),
  }),
  accepted: (state, { on, data }) => {
    const receivedOn = openLeg(state)?.openedOn
    const { startOn: _, ...leg } = legOf('handling', state.holder, on, data.limit)
    const starts = { acceptance: on, receipt: receivedOn, 'publicity-end': undefined }
    const startOn = starts[data.limitStart]
    return {
      status: 'accepted',
      legs: passed(state, on, startOn ? { ...leg, startOn } : leg),
    }
  },
  'publicity-ended': (state, { data }) => ({
    legs: withLeg(state, (leg) => ({ ...leg, startOn: data.endedOn })),
  }),
  refused: () => ({ status: 'decided', outcome: 'not-accepted' }),
  suspended: (state, { on }) => ({
    status: 'suspended',
    legs: withLeg(state, (leg) => ({ ...leg, pausedFrom: on })),
  }),
  resumed: (state, { on }) => ({
    status: 'accepted',
    legs: withLeg(state, ({ pausedFrom, ...leg }) =>
      pausedFrom ? { ...leg, pauses: [...leg.pauses, { from: pausedFrom, to: on }] } : leg,
    ),
  }),
  extended: (state, { data }) => ({
    extensionCount: state.extensionCount + 1,
    legs: withLeg(state, (leg) => ({ ...leg, extension: leg.extension + data.amount })),
  }),
  decided: (_, { data }) => ({ status: 'decided', outcome: data.outcome }),
  informed: (state, { on, data }) => ({
    status: 'at-window',
    holder: data.window,
    legs: passed(state, on, legOf('delivery', data.window, on, data.limit)),
  }),
  delivered: (state, { on }) => ({ status: 'delivered', endedOn: on, legs: passed(state, on) }),
  withdrawn: (state, { on }) => ({
    status: 'withdrawn',
    next: undefined,
    endedOn: on,
    legs: passed({ ...state, legs: withLeg(state, ({ pausedFrom: _, ...leg }) => leg) }, on),
  }),
  reopened: (state, { on, data }) => ({
    status: 'pre-accepted',
    holder: state.origin,
    outcome: undefined,
    endedOn: undefined,
    legs: passed(state, on, legOf('forward', state.origin, on, data.limit)),
  }),
  archived: () => ({ status: 'archived' }),
  'followed-up': () => ({}),
  urged: (state) => ({ urgeCount: state.urgeCount + 1 }),
  'moved-to-green': (state, { on }) => ({
    isGreen: true,
    legs: withLeg(state, (leg) =>
      leg.party === 'applicant' ? leg : { ...leg, limit: { unit: 'immediate' }, startOn: on },
    ),
  }),
  'taken-over': () => ({}),
  // The calendar moved the day; the limit stays as it was written down.
  rescheduled: () => ({}),
  // The clock runs on as it did: the limit and its start stay with the leg.
  relocated: (state, { data: { station, successor } }) => {
    const moved = <Place extends Holder | undefined>(place: Place) =>
      place?.id === station ? successor : place
    const holder = moved(state.holder)
    const next = moved(state.next)
    // What was on its way to where it now lies has arrived.
    const isHere = next !== undefined && next.id === holder.id
    return {
      origin: moved(state.origin),
      holder,
      next: isHere ? undefined : next,
      ...(isHere ? { status: 'pre-accepted' } : {}),
      legs: withLeg(state, (leg) =>
        leg.holder === station ? { ...leg, party: successor.party, holder: successor.id } : leg,
      ),
    }
  },
  appointed: (_, { data }) => ({ appointment: data }),
  'appointment-cancelled': () => ({ appointment: undefined }),
  attended: () => ({ appointment: undefined }),
}

/**
 * A case after one more event.
 * @param state null before the first event
 * @throws Error when the first event begins no case, or a later one begins it again
 */
export function applyEvent(state: CaseState | null, event: CaseEvent): CaseState {
  if (event.kind === 'registered' || event.kind === 'declined') {
    if (state) throw new Error(`A case begins once, not with ${event.kind} again`)
    return event.kind === 'registered' ? begun(event) : declined(event)
  }
  if (!state) throw new Error(`A case does not begin with ${event.kind}`)
  const change = apply[event.kind] as (before: CaseState, after: CaseEvent) => Partial<CaseState>
  const commandIds = [...state.commandIds, event.commandId]
  return { ...state, ...change(state, event), commandIds }
}

/**
 * A case is its events.
 * @param events in the order in which they happened, at least one
 */
export function fold(events: readonly CaseEvent[]): CaseState {
  const state = events.reduce<CaseState | null>(applyEvent, null)
  if (!state) throw new Error('A case has at least one event')
  return state
}
