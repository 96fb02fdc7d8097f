import type { Payload } from 'payload'
import { officialYears } from '@/domain/calendar/officialNotices'

async function hasYear(payload: Payload, year: number): Promise<boolean> {
  const where = { year: { equals: year } }
  const { totalDocs } = await payload.count({
    collection: 'calendar-days',
    where,
    overrideAccess: true,
  })
  return totalDocs > 0
}

/** Enters the official years that the program knows and the database does not have yet. */
export async function prepareCalendar(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'calendar-days',
    select: { year: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const present = new Set(docs.map(({ year }) => year))
  for (const { year, notices, holidays } of officialYears) {
    if (present.has(year)) continue
    const rows = holidays.map(({ worked = [], ...rest }) => ({ ...rest, worked: [...worked] }))
    try {
      await payload.create({
        collection: 'calendar-days',
        data: { year, notices: [...notices], holidays: rows },
        depth: 0,
        overrideAccess: true,
      })
    } catch (error) {
      // Web server and worker start together: the other may have entered it in between.
      if (!(await hasYear(payload, year))) throw error
    }
  }
}
