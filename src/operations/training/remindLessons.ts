import type { ObjectId } from 'mongodb'
import { type Payload, createLocalReq } from 'payload'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { type PlainDate, sayDate } from '@/domain/platform/plainDate'
import { lessonReminder } from '@/domain/training/lessonDue'
import { recordText as say } from '@/i18n/trainingRecordText'
import { nativeCollection } from '../platform/nativeCollection'
import { notify } from '../platform/notify'
import { oncePerDay } from '../platform/oncePerDay'

/** When people are reminded, in the county's time: before the digest, so that it is in it. */
const remindHour = '07:00'
/** No further back are lessons looked at: who was reminded then is not asked again once messages are cleared. */
const daysBack = 14

interface OpenLesson {
  _id: ObjectId
  dueOn: PlainDate
  matterName: string
  people: ObjectId[]
}

/** Lessons that are due today or were lately, with everyone who has not done them. */
const openLessons = (payload: Payload, today: PlainDate) =>
  nativeCollection(payload, 'lesson-acknowledgements')
    .aggregate<OpenLesson>([
      {
        $match: {
          acknowledgedAt: null,
          dueOn: { $gte: dateOfEpochDay(epochDayOf(today) - daysBack), $lte: today },
        },
      },
      { $group: { _id: '$lesson', dueOn: { $first: '$dueOn' }, people: { $push: '$user' } } },
      {
        $lookup: {
          from: 'lessons',
          localField: '_id',
          foreignField: '_id',
          pipeline: [{ $project: { matterName: 1 } }],
          as: 'lesson',
        },
      },
      { $set: { matterName: { $first: '$lesson.matterName' } } },
      { $sort: { dueOn: 1, _id: 1 } },
    ])
    .toArray()

async function remindOf(
  payload: Payload,
  { _id, dueOn, matterName, people }: OpenLesson,
  { today, now }: { today: PlainDate; now: Date },
): Promise<void> {
  const lesson = _id.toHexString()
  const reminder = lessonReminder({ lesson, dueOn }, today)
  if (!reminder) return
  const text =
    reminder.kind === 'lesson-due'
      ? say.lessonDue(matterName)
      : say.lessonLate(matterName, sayDate(dueOn))
  await notify({
    req: await createLocalReq({}, payload),
    people: people.map((id) => id.toHexString()),
    message: { ...reminder, text, link: `/portal/training/lessons/${lesson}` },
    now,
  })
}

/**
 * In the morning of a working day: reminds of the lessons that are due today and of those that are late, each
 * person once when a lesson falls due and once when it is late.
 */
export async function remindLessons({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<void> {
  const run = async (today: PlainDate) => {
    for (const lesson of await openLessons(payload, today)) {
      await remindOf(payload, lesson, { today, now })
    }
  }
  await oncePerDay({
    payload,
    now,
    name: 'remind-lessons',
    at: remindHour,
    isForWorkingDays: true,
    run,
  })
}
