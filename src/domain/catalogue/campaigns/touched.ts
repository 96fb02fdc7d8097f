import { citesArticle } from '../rules/basis'
import type { ChangeKind } from './lawChange'

/** A row of a matter's basis: which law, by its id, and which articles of it. */
export interface BasisRow {
  law: string
  articles: readonly string[]
}

/** What a change is about, as far as it decides which matters it touches. */
export interface ChangeScope {
  law: string
  kind: ChangeKind
  /** Of the articles; none is the whole law. */
  numbers: readonly string[]
}

/** Said of a basis that names a law and none of its articles. */
export const wholeLaw = '整部法规'

/**
 * The citations of a matter that a change touches. Whoever rests on the law without naming an article may
 * rest on the changed one, and whoever rests on the law at all may fall under a new article: both are to
 * be looked at.
 * @returns as the matter writes them, e.g. 第十一条第二款, none twice; empty when the change leaves the matter alone
 */
export function citationsTouched(basis: readonly BasisRow[], scope: ChangeScope): string[] {
  const isWide = scope.numbers.length === 0 || scope.kind === 'added'
  const said = basis
    .filter(({ law }) => law === scope.law)
    .flatMap(({ articles }) => {
      if (articles.length === 0) return [wholeLaw]
      return articles.filter(
        (cited) => isWide || scope.numbers.some((number) => citesArticle(cited, number)),
      )
    })
  return [...new Set(said)]
}
