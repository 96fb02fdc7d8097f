import { type Payload, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { reviewDaysAhead, reviewReminderOf } from '@/domain/catalogue/review/reminder'
import { dayDueAt } from '@/domain/platform/daily'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { reviewMessages as say } from '@/i18n/editionLife'
import type { Matter } from '@/payload-types'
import { matterOwners } from '@/queries/catalogue/review/matterOwners'
import { addresseesOf } from '../../casework/supervision/orderPeople'
import { notify } from '../../platform/notify'
import { oncePerDay } from '../../platform/oncePerDay'

const hour = '08:00'
const batch = 200

type Due = Pick<Matter, 'id' | 'name' | 'department' | 'owner' | 'responsiblePerson' | 'reviewBy'>

async function remind(payload: Payload, matter: Due, now: Date): Promise<void> {
  const reviewBy = matter.reviewBy ?? ''
  const reminder = reviewReminderOf({ matter: matter.id, reviewBy, today: plainDateOf(now) })
  if (!reminder) return
  const { kind, key, daysLeft, isForHead } = reminder
  const req = await createLocalReq({}, payload)
  const owners = await matterOwners(req, matter)
  const department = idOf(matter.department) ?? ''
  const heads = isForHead ? await addresseesOf(req, { party: 'department', id: department }) : []
  const text =
    daysLeft < 0
      ? say.late(matter.name, sayDate(reviewBy))
      : say.due({ name: matter.name, date: sayDate(reviewBy), daysLeft })
  const message = { kind, key, text, link: `/portal/reviews/${matter.id}` }
  await notify({ req, people: [...new Set([...owners, ...heads])], message, now })
}

async function remindAll(payload: Payload, now: Date): Promise<void> {
  const until = dateOfEpochDay(epochDayOf(plainDateOf(now)) + reviewDaysAhead)
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      collection: 'matters',
      where: {
        and: [
          { reviewBy: { greater_than: '' } },
          { reviewBy: { less_than_equal: until } },
          { _status: { equals: 'published' } },
        ],
      },
      select: {
        name: true,
        department: true,
        owner: true,
        responsiblePerson: true,
        reviewBy: true,
      },
      sort: ['reviewBy', 'id'],
      limit: batch,
      page,
      depth: 0,
      overrideAccess: true,
    })
    for (const matter of docs) await remind(payload, matter, now)
    if (!hasNextPage) return
  }
}

/**
 * Each morning: reminds of the published matters that are to be checked against the law, and tells the heads
 * of the departments what is overdue. Whom a message has reached is not told again.
 */
export async function remindReviews({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const on = dayDueAt(now, hour)
  if (!on) return
  const run = () => remindAll(payload, now)
  await oncePerDay({ payload, name: 'remind-reviews', on, run })
}
