import type { PayloadRequest } from 'payload'
import type { KnownArticle, KnownLaw } from '@/domain/catalogue/campaigns/lawChange'
import { isRecordId } from '@/domain/platform/recordId'
import type { Law } from '@/payload-types'

const said = (value: string | null | undefined) => value || undefined

type StoredArticle = NonNullable<Law['articles']>[number]

const articleOf = (article: StoredArticle): KnownArticle => ({
  number: article.number,
  text: said(article.text),
  effectiveOn: said(article.effectiveOn),
  amendedOn: said(article.amendedOn),
  repealedOn: said(article.repealedOn),
  replacedBy: said(article.replacedBy),
  wordings: (article.wordings ?? []).map(({ text, from, to }) => ({
    text: text ?? '',
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
  })),
})

/** A law of the library as the rules read it. */
export const knownLaw = (law: Law): KnownLaw => ({
  id: law.id,
  title: law.title,
  effectiveOn: said(law.effectiveOn),
  amendedOn: said(law.amendedOn),
  repealedOn: said(law.repealedOn),
  articles: (law.articles ?? []).map(articleOf),
})

/** The articles as the library keeps them; those that were there keep their row. */
export function storedArticles(
  law: Law,
  articles: readonly KnownArticle[],
): NonNullable<Law['articles']> {
  const rows = new Map((law.articles ?? []).map((row) => [row.number, row.id]))
  return articles.map(({ wordings, ...article }) => ({
    ...article,
    ...(rows.has(article.number) ? { id: rows.get(article.number) } : {}),
    wordings: wordings.map((wording) => ({ ...wording })),
  }))
}

/** A law by its id; null when there is none. */
export async function lawById(req: PayloadRequest, id: string): Promise<Law | null> {
  if (!isRecordId(id)) return null
  return req.payload.findByID({
    collection: 'laws',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}
