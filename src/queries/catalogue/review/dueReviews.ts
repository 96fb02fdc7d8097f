import type { PayloadRequest, Where } from 'payload'
import { mayCheck, reviewScope } from '@/access/reviews'
import { personOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { reviewDaysAhead } from '@/domain/catalogue/review/reminder'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Matter, User } from '@/payload-types'

/** A published matter that is to be checked. */
export interface ReviewLine {
  id: string
  code: string
  name: string
  department: string
  reviewBy: PlainDate | null
  lastCheckedOn: PlainDate | null
  /** Name of whoever answers for it, when somebody is named. */
  owner: string
  /** Whether the person may say that it is still right. */
  mayCheck: boolean
}

/** So many stand on a page. */
export const mostReviews = 50

const lineOf = (user: User, matter: Matter): ReviewLine => {
  const { department, owner } = matter
  return {
    id: matter.id,
    code: matter.code ?? '',
    name: matter.name,
    department:
      typeof department === 'object' ? (department?.shortName ?? department?.name ?? '') : '',
    reviewBy: matter.reviewBy ?? null,
    lastCheckedOn: matter.lastCheckedOn ?? null,
    owner: (typeof owner === 'object' ? owner?.name : undefined) ?? matter.responsiblePerson ?? '',
    mayCheck: mayCheck(user, matter),
  }
}

/**
 * Published matters to be checked within a month, overdue ones first; or those for which nobody has said by
 * when.
 * @param list `dateless`: those without a date
 * @param page from 1
 */
export async function dueReviews(
  req: PayloadRequest,
  { list, today, page }: { list: 'due' | 'mine' | 'dateless'; today: PlainDate; page: number },
): Promise<{ lines: ReviewLine[]; isMore: boolean }> {
  const user = personOf(req)
  const scope = reviewScope(user)
  if (!user || !scope) return { lines: [], isMore: false }
  const until = dateOfEpochDay(epochDayOf(today) + reviewDaysAhead)
  const dated: Where[] = [
    { reviewBy: { greater_than: '' } },
    ...(list === 'due' ? [{ reviewBy: { less_than_equal: until } }] : []),
  ]
  const { docs, hasNextPage } = await req.payload.find({
    collection: 'matters',
    where: {
      and: [
        { _status: { equals: 'published' } },
        scope,
        ...(list === 'dateless' ? [{ reviewBy: { exists: false } }] : dated),
        ...(list === 'mine' ? [{ owner: { equals: user.id } }] : []),
      ],
    },
    select: {
      code: true,
      name: true,
      department: true,
      reviewBy: true,
      lastCheckedOn: true,
      owner: true,
      responsiblePerson: true,
    },
    populate: { departments: { name: true, shortName: true }, users: { name: true } },
    sort: ['reviewBy', 'code'],
    limit: mostReviews,
    page,
    depth: 1,
    overrideAccess: true,
    req,
  })
  return {
    lines: (docs as Matter[]).map((matter) => lineOf(user, matter)),
    isMore: hasNextPage,
  }
}
