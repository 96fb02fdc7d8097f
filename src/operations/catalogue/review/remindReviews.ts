import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { type DepartmentPerson, ownersOf } from '@/domain/catalogue/review/owner'
import { reviewDaysAhead, reviewReminderOf } from '@/domain/catalogue/review/reminder'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { reviewMessages as say } from '@/i18n/editionLife'
import type { Matter } from '@/payload-types'
import { departmentPeople } from '@/queries/catalogue/review/matterOwners'
import { addresseesOf } from '../../casework/supervision/orderPeople'
import { notify } from '../../platform/notify'
import { oncePerDay } from '../../platform/oncePerDay'

const hour = '08:00'
const batch = 200

type Due = Pick<Matter, 'id' | 'name' | 'department' | 'owner' | 'responsiblePerson' | 'reviewBy'>

/** Who edits and reviews for a department, and its heads; read once a morning for each. */
type Departments = Map<string, { people: DepartmentPerson[]; heads: string[] }>

async function departmentOf(req: PayloadRequest, known: Departments, id: string) {
  const found = known.get(id) ?? {
    people: await departmentPeople(req, id),
    heads: await addresseesOf(req, { party: 'department', id }),
  }
  known.set(id, found)
  return found
}

async function remind(req: PayloadRequest, known: Departments, matter: Due, now: Date) {
  const { id, name, responsiblePerson, reviewBy } = matter
  const date = reviewBy ?? ''
  const reminder = reviewReminderOf({ matter: id, reviewBy: date, today: plainDateOf(now) })
  if (!reminder) return
  const { kind, key, daysLeft, isForHead } = reminder
  const { people, heads } = await departmentOf(req, known, idOf(matter.department) ?? '')
  const owners = ownersOf({ owner: idOf(matter.owner), responsiblePerson, people })
  const text =
    daysLeft < 0 ? say.late(name, sayDate(date)) : say.due({ name, date: sayDate(date), daysLeft })
  const message = { kind, key, text, link: `/portal/reviews/${id}` }
  await notify({ req, people: isForHead ? [...owners, ...heads] : owners, message, now })
}

async function remindAll(payload: Payload, now: Date): Promise<void> {
  const until = dateOfEpochDay(epochDayOf(plainDateOf(now)) + reviewDaysAhead)
  const known: Departments = new Map()
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
    const req = await createLocalReq({}, payload)
    for (const matter of docs) await remind(req, known, matter, now)
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
  const run = () => remindAll(payload, now)
  await oncePerDay({ payload, now, name: 'remind-reviews', at: hour, run })
}
