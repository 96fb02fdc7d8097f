import type { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import type { Holder } from '@/domain/casework/events'
import { type DayLoad, dayMessage } from '@/domain/casework/messages'
import { countyReach } from '@/domain/casework/reach'
import type { PlainDate } from '@/domain/platform/plainDate'
import { holderPeople } from '@/queries/platform/recipients'
import { nativeCollection } from '../platform/nativeCollection'
import { notify } from '../platform/notify'
import { oncePerDay } from '../platform/oncePerDay'
import { dueIndex } from './caseIndexes'
import { tellLateBundles } from './tellLateBundles'

/** When holders are told of their day, in the county's time: before the digest, so that it is in it. */
export const dueHour = '07:00'

interface Load extends DayLoad {
  _id: { party: Holder['party']; holder: ObjectId | null; department: ObjectId | null }
}

/** How much is due and late with each holder, out of the index of due dates. */
async function loads(payload: Payload, today: PlainDate): Promise<Load[]> {
  const isOfDepartment = { $eq: ['$party', 'department'] }
  const count = (test: object) => ({ $sum: { $cond: [test, 1, 0] } })
  return nativeCollection(payload, 'cases')
    .aggregate<Load>(
      [
        { $match: { reach: countyReach, dueOn: { $gt: '', $lte: today } } },
        {
          $group: {
            _id: {
              party: '$party',
              holder: { $cond: [isOfDepartment, null, '$holder'] },
              department: { $cond: [isOfDepartment, '$department', null] },
            },
            dueToday: count({ $eq: ['$dueOn', today] }),
            late: count({ $lt: ['$dueOn', today] }),
          },
        },
      ],
      { hint: dueIndex('due') },
    )
    .toArray()
}

async function tellOne(payload: Payload, load: Load, today: PlainDate, now: Date): Promise<void> {
  const { party, holder, department } = load._id
  const id = String(party === 'department' ? department : holder)
  const message = dayMessage(load)
  if (!message) return
  const req = await createLocalReq({}, payload)
  await notify({
    req,
    people: await holderPeople(req, { party, id }),
    message: { ...message, key: `due ${today} ${id}`, link: '/portal/cases?view=mine' },
    now,
  })
}

/**
 * Tells each holder in the morning of a working day what is due today and what is late, in one message a
 * day; and whom it concerns of appointments without an answer and projects behind their plan. On days off
 * nobody is told.
 */
export async function tellDueCases({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const run = async (today: PlainDate) => {
    for (const load of await loads(payload, today)) await tellOne(payload, load, today, now)
    await tellLateBundles(await createLocalReq({}, payload), today, now)
  }
  await oncePerDay({ payload, now, name: 'due cases', at: dueHour, isForWorkingDays: true, run })
}
