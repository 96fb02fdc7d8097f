import type { Where } from 'payload'
import type { LawStanding } from '@/domain/catalogue/rules'
import type { Law } from '@/payload-types'
import type { Reader } from './references'

const said = (value: string | null | undefined) => value || undefined

function standingOf(law: Law, titles: ReadonlyMap<string, string>): LawStanding {
  const successor = typeof law.replacedBy === 'object' ? law.replacedBy?.id : law.replacedBy
  return {
    title: law.title,
    effectiveOn: said(law.effectiveOn),
    amendedOn: said(law.amendedOn),
    repealedOn: said(law.repealedOn),
    replacedBy: successor ? titles.get(successor) : undefined,
    articles: (law.articles ?? []).map((article) => ({
      number: article.number,
      effectiveOn: said(article.effectiveOn),
      amendedOn: said(article.amendedOn),
      repealedOn: said(article.repealedOn),
      replacedBy: said(article.replacedBy),
    })),
  }
}

/**
 * How laws of the library stand, for the rules.
 * @param titles of the laws that are cited; without it the whole library, for checking in bulk
 */
export async function lawStandings({
  payload,
  req,
  titles,
}: Reader & { titles?: readonly string[] }): Promise<LawStanding[]> {
  if (titles?.length === 0) return []
  const plain = {
    collection: 'laws',
    req,
    depth: 0,
    pagination: false,
    overrideAccess: true,
  } as const
  const where: Where = titles ? { title: { in: titles } } : {}
  const { docs } = await payload.find({ ...plain, where })
  const successors = docs.flatMap(({ replacedBy }) =>
    typeof replacedBy === 'string' ? [replacedBy] : [],
  )
  const named = successors.length
    ? await payload.find({ ...plain, where: { id: { in: successors } }, select: { title: true } })
    : { docs: [] }
  const titleOf = new Map(named.docs.map(({ id, title }) => [id, title]))
  return docs.map((law) => standingOf(law, titleOf))
}
