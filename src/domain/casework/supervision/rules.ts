import { isPlainDate, type PlainDate } from '../../platform/plainDate'
import type { Holder } from '../events'
import {
  type OrderEntry,
  type OrderEntryKind,
  type OrderFinding,
  type OrderRelation,
  type OrderState,
  type OrderStatus,
  applyEntry,
  isReplyLate,
  orderFindings,
} from './order'

/** What a person says with each command on an order. */
export interface OrderInput {
  reply: { text: string; promisedOn?: string }
  'order-again': { text: string }
  close: { text: string; finding: string }
}

/** The names of the commands on an order. */
export type OrderCommandName = keyof OrderInput

/** A command on an order. */
export type OrderCommand = {
  [Name in OrderCommandName]: { name: Name; input: OrderInput[Name] }
}[OrderCommandName]

const longestText = 500
const mostRounds = 2

const sentences = {
  'not-late': '这个办件现在的环节没有超期，不用督办。着急的可以催办。',
  'order-open': '这个环节已经发过督办单了，请到那张督办单上接着办。',
  'no-holder': '现在等的是申请人，没有可督办的承办方。',
  'wrong-status': '督办单现在的状态不能这样办，请刷新页面，看看它走到哪一步了。',
  'not-yours': '这一步不由您办。督办单由承办方负责人回复，由督导员或县代办中心了结。',
  'text-missing': '请写明内容。',
  'text-too-long': '内容最多 500 个字，请写短一点。',
  'date-wrong': '答应办好的日期不对：要是真实的日子，不早于今天。',
  'finding-missing': '请选督办的结论。',
  'second-done': '已经发过二次督办了，请直接了结。',
  'reply-not-due': '回复的期限还没到，请等承办方回复。',
} as const

/** Why something on an order is refused. */
export type OrderRefusalCode = keyof typeof sentences

/** A refusal with its sentence for the person. */
export interface OrderRefusal {
  code: OrderRefusalCode
  path?: string
  message: string
}

const refusal = (code: OrderRefusalCode, path?: string): OrderRefusal => ({
  code,
  ...(path ? { path } : {}),
  message: sentences[code],
})

/** What a rule knows besides the order. */
export interface OrderContext {
  relations: readonly OrderRelation[]
  personId?: string
  now: Date
  /** The day in the county. */
  on: PlainDate
  /** By when a reply to an order of this day is due. */
  replyDueOn: PlainDate
}

interface OrderRule<Name extends OrderCommandName> {
  from: readonly OrderStatus[]
  who: readonly OrderRelation[]
  applies?: (state: OrderState, on: PlainDate) => OrderRefusalCode | undefined
  check: (input: OrderInput[Name], context: OrderContext) => OrderRefusal[]
  kind: OrderEntryKind
  /** What the entry says besides the text. */
  says: (input: OrderInput[Name], context: OrderContext) => Partial<OrderEntry>
}

function textFaults(text: string): OrderRefusal[] {
  const length = [...text.trim()].length
  if (length === 0) return [refusal('text-missing', 'text')]
  return length > longestText ? [refusal('text-too-long', 'text')] : []
}

const isFinding = (value: string): value is OrderFinding =>
  orderFindings.some((finding) => finding.value === value)

/** A second order: once, when the reply does not satisfy or did not come in time. */
function whySecondIsNoUse(state: OrderState, on: PlainDate): OrderRefusalCode | undefined {
  if (state.round >= mostRounds) return 'second-done'
  return state.status === 'ordered' && !isReplyLate(state, on) ? 'reply-not-due' : undefined
}

/**
 * An order as one table: the holder's head replies, the supervisor or the county centre orders a second
 * time or closes it (§三(三) 强化监督, §四(三) 严格督查问责).
 */
export const orderRules: { [Name in OrderCommandName]: OrderRule<Name> } = {
  reply: {
    from: ['ordered'],
    who: ['addressee'],
    check: ({ text, promisedOn }, { on }) => [
      ...textFaults(text),
      ...(promisedOn && (!isPlainDate(promisedOn) || promisedOn < on)
        ? [refusal('date-wrong', 'promisedOn')]
        : []),
    ],
    kind: 'replied',
    says: ({ promisedOn }) => (promisedOn ? { promisedOn } : {}),
  },
  'order-again': {
    from: ['ordered', 'replied'],
    who: ['issuer'],
    applies: whySecondIsNoUse,
    check: ({ text }) => textFaults(text),
    kind: 'ordered-again',
    says: (_, { replyDueOn }) => ({ replyDueOn }),
  },
  close: {
    from: ['ordered', 'replied'],
    who: ['issuer'],
    check: ({ text, finding }) => [
      ...textFaults(text),
      ...(isFinding(finding) ? [] : [refusal('finding-missing', 'finding')]),
    ],
    kind: 'closed',
    says: ({ finding }) => (isFinding(finding) ? { finding } : {}),
  },
}

type AnyRule = OrderRule<OrderCommandName>

const entryOf = (
  kind: OrderEntryKind,
  text: string,
  commandId: string,
  { now, on, personId }: OrderContext,
): OrderEntry => ({
  kind,
  commandId,
  at: now.toISOString(),
  on,
  ...(personId ? { by: personId } : {}),
  text: text.trim(),
})

/** An order after a command, or every reason why not. */
export type OrderHandled = { state: OrderState } | { refusals: OrderRefusal[] }

/**
 * Raises an order for a late leg.
 * @param leg the open leg: who holds it, null while the applicant is asked; whether it is late; whether an
 *   order for it is there already
 */
export function raiseOrder(
  leg: { holder: Holder | null; isLate: boolean; hasOrder: boolean },
  { text, commandId }: { text: string; commandId: string },
  context: OrderContext,
): OrderHandled {
  const mayRaise = context.relations.some((one) => one === 'issuer' || one === 'system')
  if (!mayRaise) return { refusals: [refusal('not-yours')] }
  if (!leg.holder) return { refusals: [refusal('no-holder')] }
  if (leg.hasOrder) return { refusals: [refusal('order-open')] }
  if (!leg.isLate) return { refusals: [refusal('not-late')] }
  const faults = textFaults(text)
  if (faults.length > 0) return { refusals: faults }
  const { replyDueOn } = context
  const begun: OrderState = {
    status: 'ordered',
    round: 1,
    holder: leg.holder,
    replyDueOn,
    entries: [],
  }
  const entry = { ...entryOf('ordered', text, commandId, context), replyDueOn }
  return { state: applyEntry(begun, entry) }
}

/** Gives a command on an order. */
export function handleOrder(
  state: OrderState,
  { name, input }: OrderCommand,
  commandId: string,
  context: OrderContext,
): OrderHandled {
  const rule = orderRules[name] as unknown as AnyRule
  if (!rule.from.includes(state.status)) return { refusals: [refusal('wrong-status')] }
  if (!rule.who.some((one) => context.relations.includes(one))) {
    return { refusals: [refusal('not-yours')] }
  }
  const noUse = rule.applies?.(state, context.on)
  if (noUse) return { refusals: [refusal(noUse)] }
  const refusals = rule.check(input, context)
  if (refusals.length > 0) return { refusals }
  const entry = entryOf(rule.kind, input.text, commandId, context)
  return { state: applyEntry(state, { ...entry, ...rule.says(input, context) }) }
}

/** The commands that a person may give on an order as it stands. */
export function orderCommandsFor(
  state: OrderState,
  relations: readonly OrderRelation[],
  on: PlainDate,
): OrderCommandName[] {
  return (Object.keys(orderRules) as OrderCommandName[]).filter((name) => {
    const { from, who, applies } = orderRules[name]
    return (
      from.includes(state.status) &&
      who.some((one) => relations.includes(one)) &&
      applies?.(state, on) === undefined
    )
  })
}
