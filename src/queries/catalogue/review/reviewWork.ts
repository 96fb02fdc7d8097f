import type { PayloadRequest } from 'payload'
import { reviewScope } from '@/access/reviews'
import { hasRole, personOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { reviewDaysAhead } from '@/domain/catalogue/review/reminder'
import type { PlainDate } from '@/domain/platform/plainDate'

/** How many matters a person's department has to check, and how many reports to answer; none for others. */
export async function reviewWork(
  req: PayloadRequest,
  today: PlainDate,
): Promise<{ reviews: number; reports: number }> {
  const user = personOf(req)
  const scope = hasRole(user, 'editor', 'reviewer') ? reviewScope(user) : null
  if (!scope) return { reviews: 0, reports: 0 }
  const until = dateOfEpochDay(epochDayOf(today) + reviewDaysAhead)
  const { totalDocs: reviews } = await req.payload.count({
    collection: 'matters',
    where: {
      and: [
        scope,
        { _status: { equals: 'published' } },
        { reviewBy: { greater_than: '' } },
        { reviewBy: { less_than_equal: until } },
      ],
    },
    overrideAccess: true,
    req,
  })
  const { totalDocs: reports } = await req.payload.count({
    collection: 'matter-reports',
    where: { and: [scope, { state: { equals: 'open' } }] },
    overrideAccess: true,
    req,
  })
  return { reviews, reports }
}
