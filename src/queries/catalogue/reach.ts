import type { Where } from 'payload'
import { idOf } from '@/access/roles'
import { citesArticle } from '@/domain/catalogue/rules/basis'
import type { Law, Matter, User } from '@/payload-types'
import type { Reader } from './references'

/** A matter as the lists of a law or a material name it. */
export interface ReachedMatter {
  id: string
  code: string
  name: string
  department: string
  stage: NonNullable<Matter['stage']>
  lastCheckedOn?: string
}

/** One article of a law with the matters that rest on it. `number` is '' where none is cited. */
export interface ArticleReach {
  number: string
  repealedOn?: string
  amendedOn?: string
  replacedBy?: string
  matters: ReachedMatter[]
}

type Asking = Reader & { user: User | null }

async function mattersWhere({ payload, req, user, where }: Asking & { where: Where }) {
  const { docs } = await payload.find({
    collection: 'matters',
    draft: true,
    where,
    sort: 'code',
    depth: 1,
    pagination: false,
    overrideAccess: false,
    user,
    req,
    select: {
      code: true,
      name: true,
      department: true,
      stage: true,
      lastCheckedOn: true,
      basis: true,
    },
    populate: { departments: { name: true, shortName: true }, laws: { title: true } },
  })
  return docs
}

function reached(
  matter: Pick<Matter, 'id' | 'code' | 'name' | 'department' | 'stage' | 'lastCheckedOn'>,
): ReachedMatter {
  const { department } = matter
  return {
    id: matter.id,
    code: matter.code ?? '',
    name: matter.name,
    department:
      typeof department === 'object' ? (department?.shortName ?? department?.name ?? '') : '',
    stage: matter.stage ?? 'drafting',
    lastCheckedOn: matter.lastCheckedOn ?? undefined,
  }
}

/**
 * Which matters rest on a law, article by article (a law's reach). The person sees what they may read:
 * their own drafts, and what is published.
 */
export async function reachOfLaw({
  law,
  ...asking
}: Asking & { law: Law }): Promise<ArticleReach[]> {
  const matters = await mattersWhere({ ...asking, where: { 'basis.law': { equals: law.id } } })
  const citations = matters.flatMap((matter) => {
    const rows = (matter.basis ?? []).filter((row) => idOf(row.law) === law.id)
    const articles = rows.flatMap((row) => row.articles ?? [])
    return (articles.length > 0 ? articles : ['']).map((article) => ({ article, matter }))
  })
  const groups = new Map<string, ArticleReach>()
  for (const { article, matter } of citations) {
    const known = law.articles?.find(({ number }) => article && citesArticle(article, number))
    const number = known?.number ?? article
    const group = groups.get(number) ?? {
      number,
      repealedOn: known?.repealedOn ?? undefined,
      amendedOn: known?.amendedOn ?? undefined,
      replacedBy: known?.replacedBy ?? undefined,
      matters: [],
    }
    if (!group.matters.some(({ id }) => id === matter.id)) group.matters.push(reached(matter))
    groups.set(number, group)
  }
  const order = law.articles?.map(({ number }) => number) ?? []
  const placeOf = ({ number }: ArticleReach) => {
    const place = order.indexOf(number)
    return place < 0 ? order.length : place
  }
  return [...groups.values()].sort((a, b) => placeOf(a) - placeOf(b))
}

/** Which matters ask for a material. */
export async function usesOfMaterial({
  materialId,
  ...asking
}: Asking & { materialId: string }): Promise<ReachedMatter[]> {
  const where = { 'materials.material': { equals: materialId } }
  return (await mattersWhere({ ...asking, where })).map(reached)
}

/** How many matters rest on a law, for the list of laws. */
export async function reachCount({
  payload,
  req,
  user,
  lawId,
}: Asking & { lawId: string }): Promise<number> {
  const { totalDocs } = await payload.countVersions({
    collection: 'matters',
    where: { 'version.basis.law': { equals: lawId }, latest: { equals: true } },
    overrideAccess: true,
    user,
    req,
  })
  return totalDocs
}
