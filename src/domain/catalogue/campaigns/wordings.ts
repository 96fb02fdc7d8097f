import type { PlainDate } from '../../platform/plainDate'
import type { KnownArticle, KnownLaw, LawChange, Wording } from './lawChange'

const holdsOn = ({ from, to }: Wording, day: PlainDate) =>
  (!from || from <= day) && (!to || day < to)

/**
 * The text of an article that holds on a day.
 * @returns undefined when the library does not know it
 */
export function textOn(
  { text, wordings }: Pick<KnownArticle, 'text' | 'wordings'>,
  day: PlainDate,
): string | undefined {
  if (wordings.length === 0) return text
  return wordings.find((wording) => holdsOn(wording, day))?.text
}

/** The wordings of an article after one more, which ends the one before it. */
function withWording(article: KnownArticle, text: string, from: PlainDate): Wording[] {
  const { wordings, effectiveOn } = article
  const before: readonly Wording[] =
    wordings.length > 0
      ? wordings
      : article.text
        ? [{ text: article.text, ...(effectiveOn ? { from: effectiveOn } : {}) }]
        : []
  return [
    ...before.map((wording) => (wording.to ? wording : { ...wording, to: from })),
    { text, from },
  ]
}

/** What a law and its articles are after a change, from which day on stands in each. */
export interface ChangedLaw {
  amendedOn?: PlainDate
  repealedOn?: PlainDate
  /** Id of the law in its place. */
  replacedBy?: string
  articles: KnownArticle[]
}

function articleAfter(article: KnownArticle, change: LawChange): KnownArticle {
  const one = change.articles.find(({ number }) => number.trim() === article.number)
  if (!one) return article
  const { kind, from } = change
  if (kind === 'amended') {
    const wordings = withWording(article, (one.newText ?? '').trim(), from)
    return { ...article, amendedOn: from, wordings }
  }
  const by = one.replacedBy?.trim()
  return { ...article, repealedOn: from, ...(by ? { replacedBy: by } : {}) }
}

/** The articles with the text that holds on a day, where their wordings say it. */
export const articlesOn = (articles: readonly KnownArticle[], day: PlainDate): KnownArticle[] =>
  articles.map((article) => ({ ...article, text: textOn(article, day) ?? article.text }))

/**
 * A law after a change: its articles keep every wording with the days between which it held, and `text`
 * is the one that holds today. Ask `changeFaults` first.
 */
export function lawAfter(law: KnownLaw, change: LawChange, today: PlainDate): ChangedLaw {
  const { kind, from, successor } = change
  const added: KnownArticle[] =
    kind === 'added'
      ? change.articles.map(({ number, newText = '' }) => ({
          number: number.trim(),
          text: newText.trim(),
          effectiveOn: from,
          wordings: [],
        }))
      : []
  const articles = [...law.articles.map((article) => articleAfter(article, change)), ...added]
  const isWhole = change.articles.length === 0
  return {
    ...(kind === 'amended' || kind === 'added' ? { amendedOn: from } : {}),
    ...(isWhole && (kind === 'repealed' || kind === 'replaced') ? { repealedOn: from } : {}),
    ...(isWhole && kind === 'replaced' && successor ? { replacedBy: successor.id } : {}),
    articles: articlesOn(articles, today),
  }
}
