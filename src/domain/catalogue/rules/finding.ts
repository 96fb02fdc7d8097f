import type { MatterContent } from '../matterContent'
import type { PlainWord } from '../plainWords/words'
import type { PlainDate } from '../../platform/plainDate'

/** A word of the office, the plain one for it, and the longer words that hold it and stay as they are. */
export interface WordSwap {
  word: string
  plain: string
  keeps: string[]
}

/**
 * What a rule found. An error keeps the matter from being published; a hint only warns. `path` is the
 * field in the matter's record, e.g. `materials.2.whenNeeded`.
 */
export interface Finding {
  level: 'error' | 'hint'
  code: string
  path: string
  message: string
  /** The words of the field that it is about. */
  words?: string
  /** A word that can be replaced as it stands, with what takes its place. */
  swap?: WordSwap
}

/** How an article of the library stands. */
export interface ArticleStanding {
  number: string
  effectiveOn?: PlainDate
  amendedOn?: PlainDate
  repealedOn?: PlainDate
  replacedBy?: string
}

/** How a law of the library stands; `replacedBy` is the title of the law that took its place. */
export interface LawStanding {
  title: string
  effectiveOn?: PlainDate
  amendedOn?: PlainDate
  repealedOn?: PlainDate
  replacedBy?: string
  articles: ArticleStanding[]
}

/** What the rules need besides the matter: the county's day, and the laws that the matter cites. */
export interface RuleContext {
  today: PlainDate
  laws: readonly LawStanding[]
  /** The county's list of office words; the one it begins with when absent. */
  plainWords?: readonly PlainWord[]
}

/** One rule: everything it finds, empty when all is well. */
export type Rule = (content: MatterContent, context: RuleContext) => Finding[]

export const error = (code: string, path: string, message: string): Finding => ({
  level: 'error',
  code,
  path,
  message,
})

export const hint = (code: string, path: string, message: string): Finding => ({
  level: 'hint',
  code,
  path,
  message,
})

/** `findings` when the condition holds, else none. */
export const when = (condition: boolean, ...findings: Finding[]): Finding[] =>
  condition ? findings : []
