import { setTimeout as sleep } from 'node:timers/promises'
import { type Payload, createLocalReq } from 'payload'
import { type OfficialYear, officialYears } from '@/domain/calendar/officialNotices'
import { inTransaction } from '../transaction'

/** Longer than entering a year takes, on a slow machine too. */
const mostAttempts = 40
const pauseMs = 250

async function hasYear(payload: Payload, year: number): Promise<boolean> {
  const where = { year: { equals: year } }
  const { totalDocs } = await payload.count({
    collection: 'calendar-days',
    where,
    overrideAccess: true,
  })
  return totalDocs > 0
}

async function enter(payload: Payload, { year, notices, holidays }: OfficialYear): Promise<void> {
  const rows = holidays.map(({ worked = [], ...rest }) => ({ ...rest, worked: [...worked] }))
  const req = await createLocalReq({}, payload)
  await inTransaction({
    req,
    run: () =>
      payload.create({
        collection: 'calendar-days',
        data: { year, notices: [...notices], holidays: rows },
        depth: 0,
        overrideAccess: true,
        req,
      }),
  })
}

/**
 * Enters a year unless it is there. Web server and worker start together: while the other enters it, its
 * year is not to be seen yet and ours is refused, so both wait until one of them is through.
 */
async function enterOnce(payload: Payload, official: OfficialYear): Promise<void> {
  for (let attempt = 1; !(await hasYear(payload, official.year)); attempt += 1) {
    try {
      return await enter(payload, official)
    } catch (error) {
      if (attempt >= mostAttempts) throw error
      await sleep(pauseMs)
    }
  }
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
  for (const official of officialYears) {
    if (!present.has(official.year)) await enterOnce(payload, official)
  }
}
