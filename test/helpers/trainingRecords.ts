import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { recordSession } from '@/operations/training/recordSession'
import type { Course, Enrolment, TrainingRecord, TrainingSession, User } from '@/payload-types'
import { requestOf } from './catalogue'

const open = { overrideAccess: true, depth: 0 } as const

/** A course with one question, of which half an hour is taught. */
export const makeCourse = (
  payload: Payload,
  code: string,
  matters: readonly string[],
  more: Partial<Course> = {},
): Promise<Course> =>
  payload.create({
    collection: 'courses',
    ...open,
    data: {
      code,
      name: `课程${code}`,
      matters: [...matters],
      minutes: 30,
      passScore: 60,
      validMonths: 12,
      quiz: [
        {
          kind: 'true-false',
          text: '低保要当面核对吗？',
          options: [{ text: '要', isRight: true }, { text: '不要' }],
          reason: '要核对本人。',
        },
      ],
      ...more,
    },
  })

/** A session of 100 minutes that was held, with who was there. */
export async function heldSession(
  payload: Payload,
  {
    courses,
    trainer,
    people,
    on = '2026-11-20',
    status = 'logged',
  }: {
    courses: readonly Course[]
    trainer: User
    people: readonly (Partial<Enrolment> & { who: User })[]
    on?: string
    status?: TrainingSession['status']
  },
): Promise<TrainingSession> {
  const { id } = await payload.db.create({
    collection: 'training-sessions',
    data: {
      title: `${on} 培训`,
      courses: courses.map((course) => course.id),
      trainer: trainer.id,
      startsAt: `${on}T01:00:00.000Z`,
      endsAt: `${on}T02:40:00.000Z`,
      capacity: 30,
      status,
      quizGrace: 60,
      secret: randomUUID(),
      history: [{ at: `${on}T00:00:00.000Z`, by: trainer.id, command: 'plan' }],
      commandIds: [randomUUID()],
    },
  })
  for (const person of people) await enrol(payload, String(id), person)
  return payload.findByID({ collection: 'training-sessions', id: String(id), ...open })
}

/** Somebody who took part. */
export const enrol = (
  payload: Payload,
  session: string,
  { who, ...more }: Partial<Enrolment> & { who: User },
): Promise<unknown> =>
  payload.db.create({
    collection: 'enrolments',
    data: {
      session,
      user: who.id,
      name: who.name,
      station: idOf(who.station) ?? undefined,
      path: who.stationPath ?? undefined,
      status: 'enrolled',
      attendance: 'present',
      score: 90,
      history: [{ at: new Date().toISOString(), by: who.id, command: 'enrol' }],
      commandIds: [randomUUID()],
      ...more,
    },
  })

/** Holds a session and records it. */
export async function trained(
  payload: Payload,
  input: Parameters<typeof heldSession>[1],
): Promise<TrainingSession> {
  const session = await heldSession(payload, input)
  const req = await requestOf(payload, input.trainer)
  await recordSession({ req, sessionId: session.id, now: new Date(session.endsAt) })
  return session
}

/** All records of a person, the oldest first. */
export async function recordsOf(payload: Payload, { id }: User): Promise<TrainingRecord[]> {
  const { docs } = await payload.find({
    collection: 'training-records',
    where: { user: { equals: id } },
    sort: ['trainedOn', 'courseCode'],
    pagination: false,
    ...open,
  })
  return docs
}

/** What a person knows: the edition of each matter. */
export async function competencesOf(payload: Payload, { id }: User) {
  const { docs } = await payload.find({
    collection: 'competences',
    where: { user: { equals: id } },
    pagination: false,
    ...open,
  })
  return new Map(docs.map((row) => [idOf(row.matter), row]))
}
