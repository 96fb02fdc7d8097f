import { ObjectId } from 'mongodb'
import { type Payload, type PayloadRequest, createLocalReq } from 'payload'
import { idOf } from '@/access/roles'
import { deadlineOf } from '@/domain/calendar/deadline'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { changesBetween } from '@/domain/catalogue/changes'
import { type PlainDate, plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { lessonWorkingDays } from '@/domain/training/lessonDue'
import { lessonQuestions } from '@/domain/training/lessonQuestions'
import { recordText as say } from '@/i18n/trainingRecordText'
import type { Edition, Lesson } from '@/payload-types'
import { workingDays } from '@/queries/platform/workingDays'
import { type Learner, learnersOf } from '@/queries/training/learners'
import { noteMatter } from '../catalogue/campaigns/noteMatter'
import { snapshotOf } from '../catalogue/printFacts'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'
import { notify } from '../platform/notify'
import { inTransaction } from '../transaction'

/** So far back a lesson is made for an edition; after a longer silence a session does more. */
const daysBack = 30

/** Editions that changed something on paper lately and have no lesson yet, the oldest first. */
async function due(payload: Payload, today: PlainDate): Promise<string[]> {
  const since = dateOfEpochDay(epochDayOf(today) - daysBack)
  const rows = await nativeCollection(payload, 'editions')
    .aggregate<{ _id: ObjectId }>([
      {
        $match: {
          // One that is issued ahead is learnt when it holds.
          $or: [{ issuedOn: { $gte: since } }, { holdsFrom: { $gte: since } }],
          holdsFrom: { $lte: today },
          calledOffOn: null,
          number: { $gt: 1 },
          'changes.0': { $exists: true },
        },
      },
      { $project: { number: 1 } },
      { $lookup: { from: 'lessons', localField: '_id', foreignField: 'edition', as: 'lessons' } },
      { $match: { lessons: { $size: 0 } } },
      { $sort: { _id: 1 } },
    ])
    .toArray()
  return rows.map(({ _id }) => _id.toHexString())
}

async function editionBefore(req: PayloadRequest, edition: Edition): Promise<Edition | null> {
  const { docs } = await req.payload.find({
    collection: 'editions',
    where: {
      matter: { equals: idOf(edition.matter) },
      number: { less_than: edition.number },
      calledOffOn: { exists: false },
    },
    sort: '-number',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

/** The rows by which each of the people is asked to do the lesson. */
async function askAll(
  req: PayloadRequest,
  { lesson, learners, now }: { lesson: Lesson; learners: readonly Learner[]; now: Date },
): Promise<void> {
  if (learners.length === 0) return
  await nativeCollection(req.payload, 'lesson-acknowledgements').insertMany(
    learners.map(({ user, name, station, path }) => ({
      lesson: new ObjectId(lesson.id),
      user: new ObjectId(user),
      name,
      ...(station ? { station: new ObjectId(station) } : {}),
      ...(path ? { path } : {}),
      matter: new ObjectId(idOf(lesson.matter) ?? ''),
      dueOn: lesson.dueOn,
      tries: 0,
      createdAt: now,
      updatedAt: now,
    })),
    { session: await sessionOf(req) },
  )
  // One message a day, however many sheets changed.
  await notify({
    req,
    people: learners.map(({ user }) => user),
    message: {
      kind: 'lesson-made',
      key: `lessons ${lesson.madeOn}`,
      text: say.newLessons(sayDate(lesson.dueOn)),
      link: '/portal/training/lessons',
    },
    now,
  })
}

async function makeLesson(req: PayloadRequest, editionId: string, now: Date): Promise<number> {
  const edition = await req.payload.findByID({
    collection: 'editions',
    id: editionId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const previous = await editionBefore(req, edition)
  if (!previous) return 0
  const content = snapshotOf(edition)
  const changes = changesBetween(snapshotOf(previous), content)
  if (changes.length === 0) return 0
  const madeOn = plainDateOf(now)
  const { dueOn } = deadlineOf(await workingDays(req.payload, req), {
    startOn: madeOn,
    limit: { unit: 'working-day', amount: lessonWorkingDays },
  })
  const { number: editionNumber, holdsFrom } = edition
  const matter = idOf(edition.matter) ?? ''
  const learners = await learnersOf(req, matter, madeOn)
  const lesson = await req.payload.create({
    collection: 'lessons',
    data: {
      matter,
      matterName: content.name,
      edition: edition.id,
      editionNumber,
      fingerprint: edition.fingerprint,
      previousFingerprint: previous.fingerprint,
      changes: changes.map(({ message }) => message),
      questions: lessonQuestions(changes, {
        editionNumber,
        holdsFrom,
        previousFrom: previous.holdsFrom,
      }),
      madeOn,
      dueOn,
      people: learners.length,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await askAll(req, { lesson, learners, now })
  await noteMatter(req, { matterId: matter, happened: 'moved', kind: 'lesson' })
  return 1
}

/**
 * Makes a lesson of two minutes from every new edition that changed something on paper (§二(三)5, 有关部门应及时
 * 予以更新), for the agents who were trained in the matter and whose station serves it. An edition has one
 * lesson, however often this runs; whoever gets several on a day gets one message.
 * @returns how many were made
 */
export async function makeLessons({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  let made = 0
  for (const id of await due(payload, plainDateOf(now))) {
    const req = await createLocalReq({}, payload)
    try {
      made += await inTransaction({ req, run: () => makeLesson(req, id, now) })
    } catch (err) {
      // Another worker was quicker, or one edition is broken: the others get theirs.
      payload.logger.warn({ err, edition: id }, 'a lesson could not be made')
    }
  }
  return made
}
