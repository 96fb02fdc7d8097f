import { createLocalReq, type Payload } from 'payload'
import { textOn } from '@/domain/catalogue/campaigns/wordings'
import type { PlainDate } from '@/domain/platform/plainDate'
import { knownLaw, lawById } from '@/operations/catalogue/campaigns/knownLaw'

/** A law with the articles that a change can be about. */
export interface LawWithArticles {
  id: string
  title: string
  articles: { number: string; text: string }[]
}

/**
 * The laws that can still change, by title, and the one that was chosen with its articles.
 * @param lawId what stands in the address; null when it names none of them
 */
export async function lawChoices(
  payload: Payload,
  { lawId, today }: { lawId: string; today: PlainDate },
): Promise<{ laws: { id: string; title: string }[]; law: LawWithArticles | null }> {
  const { docs } = await payload.find({
    collection: 'laws',
    select: { title: true, repealedOn: true },
    sort: 'title',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const laws = docs.filter(({ repealedOn }) => !repealedOn).map(({ id, title }) => ({ id, title }))
  const law = await lawById(await createLocalReq({}, payload), lawId)
  if (!law) return { laws, law: null }
  const articles = knownLaw(law)
    .articles.filter(({ repealedOn }) => !repealedOn)
    .map((article) => ({ number: article.number, text: textOn(article, today) ?? '' }))
  return { laws, law: { id: law.id, title: law.title, articles } }
}
