import type { PayloadRequest, Where } from 'payload'
import { hasRole, personOf } from '@/access/roles'
import type { Words } from '@/fields/say'
import { countsFor, type Count } from './homeCounts'
import { countyOf } from './settings'

/** One count of the home, and the list it opens. */
export interface HomeCard {
  title: Words
  hint: Words
  count: number
  href: string
  /** Something is to be done when the count is above nought. */
  isTask: boolean
}

/**
 * The counts of the admin's home, as the person may see them, and the lists they open.
 * @param now for what is due, of today and of this week
 */
export async function homeOf({
  req,
  now,
}: {
  req: PayloadRequest
  now: Date
}): Promise<HomeCard[]> {
  const cards: HomeCard[] = []
  for (const { collection, title, hint, where, isTask } of countsFor(req, now)) {
    const limits = ownDepartment(req, collection)
    const filter: Where = { and: [...(where ? [where] : []), ...limits] }
    const { totalDocs } = await req.payload.find({
      collection,
      where: filter,
      draft: collection === 'matters',
      limit: 1,
      depth: 0,
      overrideAccess: false,
      req,
    })
    const href = `/admin/collections/${collection}${queryOf([...(where ? [where] : []), ...limits])}`
    cards.push({ title, hint, count: totalDocs, href, isTask: isTask === true })
  }
  return cards
}

/** Editors and reviewers are asked about their own department's matters only. */
function ownDepartment(req: PayloadRequest, collection: Count['collection']): Where[] {
  const person = personOf(req)
  if (collection !== 'matters' || hasRole(person, 'coordinator', 'supervisor')) return []
  const department = person?.department
  const id = typeof department === 'object' ? department?.id : department
  return id ? [{ department: { equals: id } }] : []
}

/** A filter in the form in which Payload's lists read it from the address. */
function queryOf(filters: Where[]): string {
  const flat = filters.flatMap((filter) => filter.and ?? [filter])
  const pairs = flat.flatMap((filter, index) =>
    Object.entries(filter).flatMap(([field, operators]) =>
      Object.entries(operators as Record<string, unknown>).map(
        ([operator, value]) =>
          `where[or][0][and][${index}][${field}][${operator}]=${encodeURIComponent(String(value))}`,
      ),
    ),
  )
  return pairs.length > 0 ? `?${pairs.join('&')}` : ''
}

/** Names of the county settings that are still empty, for the system administrator. */
export async function unsetSettings(req: PayloadRequest): Promise<number> {
  const { name, hotline, officeHours, divisionCode, address } = await countyOf(req.payload)
  return [name === '本县' ? null : name, hotline, officeHours, divisionCode, address].filter(
    (value) => !value,
  ).length
}
