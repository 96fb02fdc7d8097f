import { isPlainDate, type PlainDate } from '../../platform/plainDate'
import { type ItemKind, type ItemState, isItemDone } from './items'

/** How a person stands to an item: looks after it, reviews for its department, or follows all of the county. */
export type ItemRelation = 'owner' | 'reviewer' | 'county'

/** A person, as far as it decides how she stands to an item. */
export interface ItemPerson {
  id: string
  roles: readonly string[]
  department?: string
}

/** How a person stands to an item. Whoever has left the department looks after nothing of it. */
export function itemRelationsOf(
  { id, roles, department }: ItemPerson,
  item: { owner?: string | null; department: string },
): ItemRelation[] {
  const isOwn = department === item.department
  const writes = roles.includes('editor') || roles.includes('reviewer')
  return [
    ...(isOwn && writes && item.owner === id ? (['owner'] as const) : []),
    ...(isOwn && roles.includes('reviewer') ? (['reviewer'] as const) : []),
    ...(roles.includes('coordinator') ? (['county'] as const) : []),
  ]
}

/** What a person says with each command. */
export interface ItemInput {
  'no-change': { text: string }
  changed: { text: string }
  reopen: { text: string }
  reassign: { owner: string }
  reschedule: { dueOn: string }
}

/** The names of the commands on an item. */
export type ItemCommandName = keyof ItemInput

/** A command on an item. */
export type ItemCommand = {
  [Name in ItemCommandName]: { name: Name; input: ItemInput[Name] }
}[ItemCommandName]

/** An item, as far as the rules read it. */
export interface ItemStanding {
  kind: ItemKind
  state: ItemState
  /** What a person answered, when one did. */
  answer?: 'no-change' | 'changed' | null
  isCampaignOpen: boolean
}

/** What a rule knows besides the item. */
export interface ItemContext {
  relations: readonly ItemRelation[]
  today: PlainDate
  /** Ids of those who may look after the item: editors and reviewers of its department in service. */
  colleagues: readonly string[]
}

const longestText = 500

const sentences = {
  closed: '这次法规变动已经了结，不能再改。',
  'not-yours':
    '这一步不由您办：由负责人或者本部门的审核人答复，负责人由本部门审核人或县代办中心更换。',
  'wrong-state': '这一项现在不能这样办，请刷新页面，看看它走到哪一步了。',
  'wrong-kind': '这一项会随着实际情况自己变，不用手工标记。',
  'text-missing': '请写明理由，例如对照了哪一条、为什么不用改。',
  'text-long': `理由最多 ${longestText} 个字，请写短一点。`,
  'owner-foreign': '负责人要是本部门在岗的编辑或者审核人，请重新选。',
  'date-wrong': '期限要是真实的日子，不早于今天。',
} as const

/** Why a command on an item is refused. */
export type ItemRefusalCode = keyof typeof sentences

/** A refusal with its sentence for the person. */
export interface ItemRefusal {
  code: ItemRefusalCode
  path?: string
  message: string
}

const refusal = (code: ItemRefusalCode, path?: string): ItemRefusal => ({
  code,
  ...(path ? { path } : {}),
  message: sentences[code],
})

function textFaults({ text }: { text: string }, isRequired: boolean): ItemRefusal[] {
  const length = [...text.trim()].length
  if (length === 0) return isRequired ? [refusal('text-missing', 'text')] : []
  return length > longestText ? [refusal('text-long', 'text')] : []
}

/** What an item is after a command. */
export interface ItemAfter {
  /** Its answer; null takes it back, and the facts alone say where it stands. */
  answer?: 'no-change' | 'changed' | null
  reason?: string
  owner?: string
  dueOn?: PlainDate
}

interface ItemRule<Name extends ItemCommandName> {
  who: readonly ItemRelation[]
  kinds?: readonly ItemKind[]
  from: (item: ItemStanding) => boolean
  check: (input: ItemInput[Name], context: ItemContext) => ItemRefusal[]
  after: (input: ItemInput[Name]) => ItemAfter
}

const isToDo = ({ kind, state }: ItemStanding) => !isItemDone(kind, state)

/**
 * What people may do with an item, as one table. All else moves by itself: saved, published, replaced on the wall,
 * decided, learned. "No change needed" asks for the reason; what cannot be seen by the program may be marked changed.
 */
export const itemRules: { [Name in ItemCommandName]: ItemRule<Name> } = {
  'no-change': {
    who: ['owner', 'reviewer'],
    from: isToDo,
    check: (input) => textFaults(input, true),
    after: ({ text }) => ({ answer: 'no-change', reason: text.trim() }),
  },
  changed: {
    who: ['owner', 'reviewer'],
    kinds: ['matter', 'sheet', 'material-form'],
    from: ({ state }) => state === 'to-check',
    check: (input) => textFaults(input, false),
    after: ({ text }) => ({ answer: 'changed', reason: text.trim() }),
  },
  reopen: {
    who: ['reviewer', 'county'],
    from: ({ state, answer }) => Boolean(answer) && state === answer,
    check: (input) => textFaults(input, true),
    after: ({ text }) => ({ answer: null, reason: text.trim() }),
  },
  reassign: {
    who: ['reviewer', 'county'],
    from: isToDo,
    check: ({ owner }, { colleagues }) =>
      colleagues.includes(owner) ? [] : [refusal('owner-foreign', 'owner')],
    after: ({ owner }) => ({ owner }),
  },
  reschedule: {
    who: ['county'],
    from: isToDo,
    check: ({ dueOn }, { today }) =>
      isPlainDate(dueOn) && dueOn >= today && dueOn < '2091'
        ? []
        : [refusal('date-wrong', 'dueOn')],
    after: ({ dueOn }) => ({ dueOn }),
  },
}

type AnyRule = ItemRule<ItemCommandName>

/** An item after a command, or every reason why not. */
export type ItemHandled = { after: ItemAfter } | { refusals: ItemRefusal[] }

/** Gives a command on an item. */
export function handleItem(
  item: ItemStanding,
  { name, input }: ItemCommand,
  context: ItemContext,
): ItemHandled {
  const rule = itemRules[name] as unknown as AnyRule
  if (!item.isCampaignOpen) return { refusals: [refusal('closed')] }
  if (!rule.who.some((one) => context.relations.includes(one))) {
    return { refusals: [refusal('not-yours')] }
  }
  if (rule.kinds && !rule.kinds.includes(item.kind)) return { refusals: [refusal('wrong-kind')] }
  if (!rule.from(item)) return { refusals: [refusal('wrong-state')] }
  const refusals = rule.check(input, context)
  return refusals.length > 0 ? { refusals } : { after: rule.after(input) }
}

/** The commands that a person may give on an item as it stands. */
export function itemCommandsFor(
  item: ItemStanding,
  relations: readonly ItemRelation[],
): ItemCommandName[] {
  if (!item.isCampaignOpen) return []
  return (Object.keys(itemRules) as ItemCommandName[]).filter((name) => {
    const { who, kinds, from } = itemRules[name]
    return (
      who.some((one) => relations.includes(one)) &&
      (!kinds || kinds.includes(item.kind)) &&
      from(item)
    )
  })
}
