import { type Payload, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import type { PlainDate } from '@/domain/platform/plainDate'
import { oncePerDay } from '../../platform/oncePerDay'
import { inTransaction } from '../../transaction'
import { applyPosts } from './applyPosts'
import { completeDeparture } from './departures'

const hour = '00:05'
/** A worker that was away for so many days still lets everything take effect. */
const daysBack = 31

/** Hands over for everyone whose last day is past. */
async function departed(payload: Payload, on: PlainDate, now: Date): Promise<void> {
  const { docs } = await payload.find({
    collection: 'departures',
    where: { and: [{ status: { equals: 'planned' } }, { lastDay: { less_than: on } }] },
    sort: 'lastDay',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  for (const departure of docs) {
    const req = await createLocalReq({}, payload)
    try {
      await inTransaction({ req, run: () => completeDeparture(req, departure, now) })
    } catch (err) {
      // One that fails holds up nobody else; it is tried again the next day.
      payload.logger.error({ err, departureId: departure.id }, 'departure could not be done')
    }
  }
}

/** Lets posts that began or ended in the last days take effect. */
async function begunAndEnded(payload: Payload, on: PlainDate): Promise<void> {
  const since = dateOfEpochDay(epochDayOf(on) - daysBack)
  const recent = { greater_than_equal: since, less_than_equal: on }
  const { docs } = await payload.find({
    collection: 'posts',
    where: { or: [{ from: recent }, { to: recent }] },
    select: { station: true, user: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const users = new Map<string, Set<string>>()
  for (const { station, user } of docs) {
    const key = idOf(station) ?? ''
    const own = users.get(key) ?? new Set<string>()
    const id = idOf(user)
    if (id) own.add(id)
    users.set(key, own)
  }
  for (const [station, own] of users) {
    const req = await createLocalReq({}, payload)
    const run = () => applyPosts(req, { stationIds: [station], userIds: [...own], on })
    await inTransaction({ req, run })
  }
}

/** Each day, soon after midnight: departures whose last day is past, posts that begin and end. */
export async function postsOfDay({ payload, now }: { payload: Payload; now: Date }): Promise<void> {
  const run = async (on: PlainDate) => {
    await departed(payload, on, now)
    await begunAndEnded(payload, on)
  }
  await oncePerDay({ payload, now, name: 'posts', at: hour, run })
}
