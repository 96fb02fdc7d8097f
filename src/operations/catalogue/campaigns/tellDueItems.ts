import type { ObjectId } from 'mongodb'
import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import type { WorkingDays } from '@/domain/calendar/workingDays'
import { duesOn, escalationOf, reminderOf } from '@/domain/catalogue/campaigns/reminders'
import type { PlainDate } from '@/domain/platform/plainDate'
import { workingDays } from '@/queries/platform/workingDays'
import { nativeCollection } from '../../platform/nativeCollection'
import { notify } from '../../platform/notify'
import { oncePerDay } from '../../platform/oncePerDay'
import { departmentPeople, headsOf } from './campaignPeople'
import { itemRows } from './itemRows'
import { campaignLink } from './tellOpened'

/** When owners are told, in the county's time: before the digest, so that it is in it. */
export const changesHour = '07:00'

interface Load {
  _id: { campaign: ObjectId; department: ObjectId; owner: ObjectId | null }
  dues: PlainDate[]
}

/** Items that are not done, by campaign, department and owner. */
const loads = (payload: Payload): Promise<Load[]> =>
  itemRows(payload)
    .aggregate<Load>([
      { $match: { isOpen: true } },
      {
        $group: {
          _id: {
            campaign: '$campaign',
            department: '$department',
            owner: { $ifNull: ['$owner', null] },
          },
          dues: { $push: '$dueOn' },
        },
      },
    ])
    .toArray()

/** What is the same for all who are told on a morning. */
interface Morning {
  people: Awaited<ReturnType<typeof departmentPeople>>
  calendar: WorkingDays
  today: PlainDate
  now: Date
}

async function tellOne(
  req: PayloadRequest,
  { _id: { campaign, department, owner }, dues }: Load,
  { subject, people, calendar, today, now }: Morning & { subject: string },
): Promise<void> {
  const id = campaign.toHexString()
  const colleagues = people.get(department.toHexString())
  const heads = colleagues ? headsOf(colleagues) : []
  const reminder = reminderOf(calendar, { subject, dues }, today)
  if (!reminder) return
  const { kind, text } = reminder
  await notify({
    req,
    people: owner ? [owner.toHexString()] : heads,
    message: {
      kind,
      key: `change due ${today} ${id} ${department.toHexString()}`,
      text,
      link: campaignLink(id, owner ? '?whose=mine' : '?whose=open'),
    },
    now,
  })
  const { late } = duesOn(calendar, dues, today)
  if (late === 0 || !owner) return
  await notify({
    req,
    people: heads.filter((head) => head !== owner.toHexString()),
    message: {
      kind: 'change-late',
      key: `change late ${today} ${id} ${owner.toHexString()}`,
      text: escalationOf(subject, late),
      link: campaignLink(id, '?whose=late'),
    },
    now,
  })
}

/**
 * Tells owners in the morning of a working day what of a change is due soon and what is late, in one message a change;
 * what is late goes to the head of the department too.
 */
export async function tellDueItems({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const run = async (today: PlainDate) => {
    const req = await createLocalReq({}, payload)
    const found = await loads(payload)
    const campaigns = await nativeCollection<{ subject: string }>(payload, 'campaigns')
      .find({ _id: { $in: found.map(({ _id }) => _id.campaign) } }, { projection: { subject: 1 } })
      .toArray()
    const people = await departmentPeople(
      req,
      found.map(({ _id }) => _id.department),
    )
    const calendar = await workingDays(payload)
    const subjects = new Map(campaigns.map(({ _id, subject }) => [String(_id), subject]))
    for (const load of found) {
      const subject = subjects.get(load._id.campaign.toHexString()) ?? ''
      await tellOne(req, load, { subject, people, calendar, today, now })
    }
  }
  await oncePerDay({
    payload,
    now,
    name: 'law changes',
    at: changesHour,
    isForWorkingDays: true,
    run,
  })
}
