import { epochDayOf } from '../../calendar/epochDay'
import { type PlainDate, isPlainDate } from '../../platform/plainDate'

/** So many people are asked at a time. */
export const mostAsked = 10
/** No further ahead is an answer asked for. */
export const longestDays = 60
export const longestRemark = 300

/** A section of a draft as it is put before the people of the window. */
export interface CheckedSection {
  key: string
  title: string
  text: string
}

/** What somebody said of one section. */
export interface SectionAnswer {
  key: string
  isRight: boolean
  /** What is wrong, in a sentence. */
  remark: string
}

/** What of a fact check decides whether its link still opens. */
export interface FactCheckStanding {
  dueOn: PlainDate
  answeredAt?: string | null
  endedOn?: PlainDate | null
}

/** `open`: can be answered today. `over`: the day is past or the editor ended it; the link shows nothing. */
export type FactCheckState = 'open' | 'answered' | 'over'

/** Where a fact check stands on a day; the day by which it is due still counts. */
export function factCheckState(
  { dueOn, answeredAt, endedOn }: FactCheckStanding,
  today: PlainDate,
): FactCheckState {
  if (answeredAt) return 'answered'
  return endedOn || dueOn < today ? 'over' : 'open'
}

/** Whether a day can be set for answers: a real one, today or later, within two months. */
export function isGoodDueDay(dueOn: string, today: PlainDate): boolean {
  if (!isPlainDate(dueOn)) return false
  const days = epochDayOf(dueOn) - epochDayOf(today)
  return days >= 0 && days <= longestDays
}

/** Names as they were typed, one a line: trimmed, none empty, none twice. */
export const namesIn = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n,，、;；]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
]

/** A section whose answer is missing, or that is wrong without a word. */
export interface Lack {
  key: string
  lacks: 'answer' | 'remark'
}

/**
 * What is missing in answers: a section that nobody spoke of, or a wrong one without a word.
 * @returns keys of the sections, each once
 */
export function unansweredSections(
  sections: readonly CheckedSection[],
  answers: readonly SectionAnswer[],
): Lack[] {
  const given = new Map(answers.map((answer) => [answer.key, answer]))
  return sections.flatMap(({ key }): Lack[] => {
    const answer = given.get(key)
    if (!answer) return [{ key, lacks: 'answer' }]
    return answer.isRight || answer.remark ? [] : [{ key, lacks: 'remark' }]
  })
}
