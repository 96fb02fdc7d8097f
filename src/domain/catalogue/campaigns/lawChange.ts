import type { PlainDate } from '../../platform/plainDate'
import type { Term, ValueOf } from '../vocabulary'

/** What can happen to a law or to articles of it. */
export const changeKinds = [
  { value: 'amended', zh: '修改', en: 'Amended' },
  { value: 'repealed', zh: '废止', en: 'Repealed' },
  { value: 'replaced', zh: '由新规定代替', en: 'Replaced' },
  { value: 'added', zh: '新增条款', en: 'Added' },
] as const satisfies readonly Term[]

export type ChangeKind = ValueOf<typeof changeKinds>

/** One wording of an article, and when it holds. `to` is the first day on which it holds no more. */
export interface Wording {
  text: string
  from?: PlainDate
  to?: PlainDate
}

/** An article as the library knows it. */
export interface KnownArticle {
  number: string
  text?: string
  effectiveOn?: PlainDate
  amendedOn?: PlainDate
  repealedOn?: PlainDate
  replacedBy?: string
  /** Oldest first; empty while it has had one wording only. */
  wordings: readonly Wording[]
}

/** A law as the library knows it. */
export interface KnownLaw {
  id: string
  title: string
  effectiveOn?: PlainDate
  amendedOn?: PlainDate
  repealedOn?: PlainDate
  /** From when its latest revision as a whole holds that was announced. */
  revisedOn?: PlainDate
  articles: readonly KnownArticle[]
}

/** What a change says of one article. */
export interface ArticleChange {
  number: string
  /** Of what is amended or added. */
  newText?: string
  /** The article or law in its place, in words. */
  replacedBy?: string
}

/** A change of a law, from a day on. */
export interface LawChange {
  kind: ChangeKind
  from: PlainDate
  /** Which document says so, e.g. 国务院令第804号. */
  source: string
  /** None: the whole law. */
  articles: readonly ArticleChange[]
  /** The law in the place of a whole law. */
  successor?: Pick<KnownLaw, 'id' | 'title' | 'effectiveOn' | 'repealedOn'>
}

/** Whether a change is of the law as a whole. */
export const isOfWholeLaw = ({ articles }: Pick<LawChange, 'articles'>): boolean =>
  articles.length === 0
