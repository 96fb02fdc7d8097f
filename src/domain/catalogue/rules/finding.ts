import type { MatterContent } from '../matterContent'
import type { PlainDate } from '../../platform/plainDate'

/**
 * What a rule found. An error keeps the matter from being published; a hint only warns. `path` is the
 * field in the matter's record, e.g. `materials.2.whenNeeded`.
 */
export interface Finding {
  level: 'error' | 'hint'
  code: string
  path: string
  message: string
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
