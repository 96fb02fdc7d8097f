import { dateOfEpochDay, epochDayOf } from '../../calendar/epochDay'
import type { PlainDate } from '../../platform/plainDate'
import type { ItemKind, ItemState } from './items'

/** What is true of a matter since the campaign was opened. */
export interface MatterFacts {
  today: PlainDate
  /** The day on which the change takes effect. */
  from: PlainDate
  isWithdrawn: boolean
  /** Its draft takes effect by itself on a later day. */
  isScheduled: boolean
  /** A draft was saved, or published, since. */
  isSaved: boolean
  isPublished: boolean
  /** Whoever looked at the matter found that nothing is to be changed. */
  isLeftAlone: boolean
  /** The edition that was issued since and prints something else; null while the old one is the newest. */
  edition: { issuedOn: PlainDate; holdsFrom: PlainDate } | null
  /** Sheets at stations: all that hang, and those that are not the newest edition. */
  hanging: { all: number; old: number }
  /** Cases that were taken under the old text and wait for a decision. */
  undecidedCases: number
  /** The lesson on the edition issued since: how many were asked, how many have not done it. */
  lesson: { asked: number; open: number } | null
  /** The blank form was changed since. */
  isFormChanged: boolean
  /** Matters in use that ask for the form. */
  formUses: number
}

/** What a person answered. */
export interface Answer {
  state: 'no-change' | 'changed'
}

/** Where an item stands by the facts. */
export interface Moved {
  state: ItemState
  /** How many postings, cases or agents are left, or matters use the form. */
  count?: number
  /** Why nothing is to be done, or something else than usual, where the program found that out by itself. */
  note?: string
}

const notes = {
  matterLeft: '事项核对后不用改，这一项也不用办。',
  samePrint: '发布后印出来的内容没有变，不用换。',
  nobodyToLearn: '没有要学的代办员。',
  takeDown: '事项已经停用，墙上的取下就行，不用换新的。',
  formUnused: '用这张表的事项都停用了，不用换。',
} as const

/** Sheet and what hangs on it stay as they are: nobody changed the matter, or nothing printed changed. */
function unchangedBecause(facts: MatterFacts): string | undefined {
  if (facts.isWithdrawn || facts.isScheduled || facts.edition) return undefined
  if (facts.isPublished) return notes.samePrint
  return facts.isLeftAlone ? notes.matterLeft : undefined
}

const left = (count: number, done: ItemState, answer: Answer | undefined): Moved =>
  count === 0 ? { state: done, count: 0 } : { state: answer?.state ?? 'to-check', count }

type Rule = (facts: MatterFacts, answer: Answer | undefined) => Moved

function paper(isIssued: (facts: MatterFacts) => boolean): Rule {
  return (facts, answer) => {
    if (facts.isWithdrawn) return { state: 'withdrawn' }
    if (isIssued(facts)) return { state: 'published' }
    if (answer?.state === 'no-change') return answer
    return { state: facts.isSaved ? 'changed' : (answer?.state ?? 'to-check') }
  }
}

const matterRule = paper(
  (facts) => facts.isPublished || facts.isScheduled || facts.edition !== null,
)
const sheetRule = paper(({ isScheduled, edition }) => isScheduled || edition !== null)

/** A day after its edition holds the lesson is there, or there is nobody to learn it. */
const isLessonOverdue = ({ edition, today }: MatterFacts) =>
  edition !== null && edition.issuedOn < today && edition.holdsFrom < today

const unlessUnchanged =
  (rule: Rule): Rule =>
  (facts, answer) => {
    const note = unchangedBecause(facts)
    return note && !answer ? { state: 'no-change', note } : rule(facts, answer)
  }

const rules: Record<ItemKind, Rule> = {
  matter: matterRule,
  sheet: unlessUnchanged(sheetRule),
  postings: unlessUnchanged((facts, answer) => {
    if (facts.isWithdrawn) {
      const { all } = facts.hanging
      return { ...left(all, 'replaced', answer), ...(all > 0 ? { note: notes.takeDown } : {}) }
    }
    if (facts.edition) return left(facts.hanging.old, 'replaced', answer)
    return { state: answer?.state ?? 'to-check', count: facts.hanging.all }
  }),
  'material-form': ({ isFormChanged, formUses: count }, answer) => {
    if (isFormChanged) return { state: 'changed', count }
    if (count === 0 && !answer) return { state: 'no-change', note: notes.formUnused }
    return { state: answer?.state ?? 'to-check', count }
  },
  // Until the change takes effect cases are still taken under the old text.
  'case-review': ({ undecidedCases, today, from }, answer) =>
    undecidedCases === 0 && today < from
      ? { state: answer?.state ?? 'to-check', count: 0 }
      : left(undecidedCases, 'decided', answer),
  lesson: unlessUnchanged((facts, answer) => {
    const { lesson, isWithdrawn } = facts
    if (isWithdrawn) return { state: 'no-change', note: notes.nobodyToLearn }
    if (lesson && lesson.asked > 0) return left(lesson.open, 'learned', answer)
    if (answer) return answer
    return lesson || isLessonOverdue(facts)
      ? { state: 'no-change', note: notes.nobodyToLearn }
      : { state: 'to-check' }
  }),
}

/**
 * Where an item stands, by what is true now: asked as often as one likes it says the same. What was really done
 * (published, replaced, decided, learned) counts more than what somebody answered; a person's answer counts more than
 * what is half done.
 */
export const stateByFacts = (
  kind: ItemKind,
  facts: MatterFacts,
  answer: Answer | undefined,
): Moved => rules[kind](facts, answer)

/**
 * Cases that began before this day were taken under the old text: until the change takes effect, or, when it holds
 * already, until it was announced.
 */
export const oldTextUntil = ({
  from,
  openedOn,
}: {
  from: PlainDate
  openedOn: PlainDate
}): PlainDate => (from > openedOn ? from : dateOfEpochDay(epochDayOf(openedOn) + 1))
