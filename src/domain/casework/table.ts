import { isPlainDate } from '../platform/plainDate'
import { materialFaults, textFaults, unless } from './checks'
import type { CommandName } from './commands'
import { refusal } from './refusals'
import type { Asked, Rule } from './rule'
import { deliveryLimit, handlingLimit, limitOf } from './settings'
import { type CaseState, openLeg } from './state'
import { isSame, targetsOf } from './targets'
import { type CaseStatus, undecidedStatuses } from './vocabulary'

/** Commands that begin a case. */
export type FirstCommand = 'register' | 'decline'
/** Commands on a case that there is. */
export type LaterCommand = Exclude<CommandName, FirstCommand>

const none = () => []

/** Held by a station or a department that works on it. */
const held: readonly CaseStatus[] = ['pre-accepted', 'sent-back', 'received']
/** Somebody's clock runs. */
const active: readonly CaseStatus[] = [...undecidedStatuses, 'decided', 'at-window']

/** On its way, or at another place than where it was first asked. */
const isAway = (state: CaseState): boolean =>
  state.status === 'in-handover' || !isSame(state.holder, state.origin)

/** Its limit runs from the end of a publicity that is not over. */
const awaitsPublicity = (state: CaseState): boolean => openLeg(state)?.startOn === undefined

/** How a case begins. Whoever is asked first takes it, or hands out guide and sheet (§二(二), §二(三)2). */
export const firstRules: { [Name in FirstCommand]: Rule<Name, null> } = {
  register: {
    from: [],
    who: ['origin'],
    check: ({ input, context }) => [
      ...unless(input.hasConsent, 'no-consent', 'hasConsent'),
      ...(input.materials.length > 0 ? materialFaults(input.materials, context) : []),
      ...(input.greenReason === undefined ? [] : textFaults(input.greenReason, 'greenReason')),
    ],
    happens: ({ input, context }) => {
      const { origin, department, route, channel = 'visit', materials, greenReason } = input
      const isGreen = greenReason !== undefined
      const limit = limitOf(origin, isGreen, context.limits)
      return {
        kind: 'registered',
        data: { origin, department, route, channel, materials, isGreen, greenReason, limit },
      }
    },
  },
  decline: {
    from: [],
    who: ['origin'],
    check: none,
    happens: ({ input }) => ({ kind: 'declined', data: input }),
  },
}

function noticeFaults({ state, input }: Asked<'notify'>) {
  const codes = input.missing.map(({ material }) => material)
  return [
    ...unless(codes.length > 0, 'materials-missing', 'missing'),
    ...unless(new Set(codes).size === codes.length, 'missing-twice', 'missing'),
    ...(state.noticeCount > 0 && !input.repeatReason?.trim()
      ? [refusal('notice-repeated', 'repeatReason')]
      : []),
  ]
}

function extensionFaults({ state, input, context }: Asked<'extend'>) {
  const { amount, approver } = input
  const isAllowed =
    Number.isInteger(amount) && amount >= 1 && amount <= context.limits.longestExtension
  return [
    ...unless(state.extensionCount === 0, 'extension-twice'),
    ...unless(!awaitsPublicity(state), 'clock-not-running'),
    ...unless(isAllowed, 'extension-wrong', 'amount'),
    ...unless(Boolean(approver.trim()), 'approver-missing', 'approver'),
    ...textFaults(input.reason, 'reason'),
  ]
}

function windowFaults({ state, input, context }: Asked<'inform'>) {
  const isStation = input.window.party !== 'department'
  const isKnown = [state.origin, ...context.above].some((one) => isSame(one, input.window))
  return unless(isStation && isKnown, 'window-wrong', 'window')
}

function publicityFaults({ state, input, context }: Asked<'end-publicity'>) {
  const leg = openLeg(state)
  const { endedOn } = input
  const isWell = isPlainDate(endedOn) && endedOn >= (leg?.openedOn ?? '') && endedOn <= context.on
  return [
    ...unless(awaitsPublicity(state), 'publicity-done'),
    ...unless(isWell, 'date-wrong', 'endedOn'),
  ]
}

const holderLimit = (state: CaseState, { context }: Asked<CommandName>) =>
  limitOf(state.holder, state.isGreen, context.limits)

/**
 * The "1153" flow as one table: a lower tier passes on within 1 working day, the county finishes within
 * the promised limit and tells the window, the window delivers within 1 working day (§二(二)).
 */
export const rules: { [Name in LaterCommand]: Rule<Name> } = {
  notify: {
    from: held,
    who: ['holder'],
    check: noticeFaults,
    happens: ({ input }) => ({ kind: 'noticed', data: input }),
  },
  'receive-supplement': {
    from: ['awaiting-supplement'],
    who: ['holder', 'origin'],
    check: ({ input, context }) => materialFaults(input.materials, context),
    happens: ({ state, input, context }) => ({
      kind: 'supplemented',
      data: {
        materials: input.materials,
        limit: holderLimit(state, { state, input, context }),
      },
    }),
  },
  forward: {
    from: ['pre-accepted', 'sent-back'],
    who: ['holder'],
    check: ({ state, input, context }) => [
      ...materialFaults(input.materials, context),
      ...unless(
        targetsOf({ ...state, ...context }).some((one) => isSame(one, input.to)),
        'target-wrong',
        'to',
      ),
    ],
    happens: ({ input }) => ({ kind: 'forwarded', data: input }),
  },
  acknowledge: {
    from: ['in-handover'],
    who: ['next'],
    check: ({ state, input }) =>
      unless(state.next !== undefined && isSame(state.next, input.by), 'receiver-wrong', 'by'),
    happens: ({ state, input, context }) => ({
      kind: 'received',
      data: { by: input.by, limit: limitOf(input.by, state.isGreen, context.limits) },
    }),
  },
  'send-back': {
    from: ['pre-accepted', 'in-handover', 'received'],
    who: ['holder', 'next'],
    applies: isAway,
    check: ({ state, input }) => [
      ...unless(isAway(state), 'already-origin'),
      ...textFaults(input.reason, 'reason'),
    ],
    happens: ({ state, input, context }) => ({
      kind: 'sent-back',
      data: {
        reason: input.reason.trim(),
        limit: limitOf(state.origin, state.isGreen, context.limits),
      },
    }),
  },
  accept: {
    from: ['received'],
    who: ['deciding'],
    check: none,
    happens: ({ state, context: { matter } }) => ({
      kind: 'accepted',
      data: {
        limit: handlingLimit(matter.promised, state.isGreen),
        limitStart: matter.limitStart,
      },
    }),
  },
  'end-publicity': {
    from: ['accepted'],
    who: ['deciding'],
    applies: awaitsPublicity,
    check: publicityFaults,
    happens: ({ input }) => ({ kind: 'publicity-ended', data: input }),
  },
  refuse: {
    from: ['received'],
    who: ['deciding'],
    check: ({ input }) => textFaults(input.reason, 'reason'),
    happens: ({ input }) => ({ kind: 'refused', data: { reason: input.reason.trim() } }),
  },
  suspend: {
    from: ['accepted'],
    who: ['deciding'],
    check: ({ input, context }) => [
      ...unless(
        context.matter.procedures.includes(input.procedure),
        'procedure-unknown',
        'procedure',
      ),
      ...textFaults(input.basis, 'basis', 'basis-missing'),
    ],
    happens: ({ input }) => ({ kind: 'suspended', data: input }),
  },
  resume: {
    from: ['suspended'],
    who: ['deciding', 'system'],
    check: none,
    happens: ({ input }) => ({ kind: 'resumed', data: input }),
  },
  extend: {
    from: ['accepted'],
    who: ['approver'],
    applies: (state) => state.extensionCount === 0 && !awaitsPublicity(state),
    check: extensionFaults,
    happens: ({ input }) => ({ kind: 'extended', data: input }),
  },
  decide: {
    from: ['accepted'],
    who: ['deciding'],
    check: ({ input }) => textFaults(input.result, 'result', 'result-missing'),
    happens: ({ input }) => ({ kind: 'decided', data: input }),
  },
  inform: {
    from: ['decided'],
    who: ['deciding', 'coordinator'],
    check: windowFaults,
    happens: ({ state, input, context }) => ({
      kind: 'informed',
      data: { window: input.window, limit: deliveryLimit(state.isGreen, context.limits) },
    }),
  },
  deliver: {
    from: ['at-window'],
    who: ['holder', 'origin'],
    check: ({ input }) => [
      ...textFaults(input.how, 'how', 'delivery-missing'),
      ...textFaults(input.to, 'to', 'delivery-missing'),
    ],
    happens: ({ input }) => ({ kind: 'delivered', data: input }),
  },
  withdraw: {
    from: undecidedStatuses,
    who: ['origin', 'holder'],
    check: ({ input }) => textFaults(input.reason, 'reason'),
    happens: ({ input }) => ({ kind: 'withdrawn', data: { reason: input.reason.trim() } }),
  },
  reopen: {
    from: ['withdrawn', 'delivered'],
    who: ['origin', 'coordinator'],
    check: ({ input }) => textFaults(input.reason, 'reason'),
    happens: ({ state, input, context }) => ({
      kind: 'reopened',
      data: {
        reason: input.reason.trim(),
        limit: limitOf(state.origin, state.isGreen, context.limits),
      },
    }),
  },
  archive: {
    from: ['delivered', 'withdrawn', 'declined'],
    who: ['origin', 'holder', 'coordinator', 'system'],
    check: none,
    happens: ({ input }) => ({ kind: 'archived', data: input }),
  },
  'follow-up': {
    from: ['delivered', 'archived'],
    who: ['origin', 'holder', 'coordinator'],
    check: ({ input }) => textFaults(input.note, 'note', 'note-missing'),
    happens: ({ input }) => ({ kind: 'followed-up', data: { note: input.note.trim() } }),
  },
  urge: {
    from: active,
    who: ['superior', 'coordinator'],
    check: ({ input }) => textFaults(input.note, 'note', 'note-missing'),
    happens: ({ input }) => ({ kind: 'urged', data: { note: input.note.trim() } }),
  },
  'move-to-green': {
    from: undecidedStatuses,
    who: ['holder', 'origin', 'coordinator'],
    applies: ({ isGreen }) => !isGreen,
    check: ({ state, input }) => [
      ...unless(!state.isGreen, 'already-green'),
      ...textFaults(input.reason, 'reason'),
    ],
    happens: ({ input }) => ({ kind: 'moved-to-green', data: { reason: input.reason.trim() } }),
  },
  'take-over': {
    from: [...held, 'awaiting-supplement', 'at-window'],
    who: ['origin', 'holder'],
    check: none,
    happens: ({ input }) => ({ kind: 'taken-over', data: input }),
  },
}
