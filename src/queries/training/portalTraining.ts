import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { quizClosesAt } from '@/domain/training/handIn'
import type { Course, Enrolment, TrainingSession } from '@/payload-types'

const everything = { depth: 0, pagination: false, overrideAccess: true } as const

/** A session and a person's line in it. */
export interface MySession {
  session: TrainingSession
  row: Enrolment
}

/** A person's training, by what is to be done. */
export interface MyTraining {
  answer: MySession[]
  coming: MySession[]
  quiz: MySession[]
  done: MySession[]
}

/** So many sessions of the past are listed. */
const mostPast = 30

/** Courses with a quiz among those of the sessions. */
async function withQuiz(req: PayloadRequest, sessions: readonly TrainingSession[]) {
  const ids = [...new Set(sessions.flatMap(({ courses }) => courses.flatMap((c) => idOf(c) ?? [])))]
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { id: { in: ids } },
    ...everything,
    req,
  })
  return new Set(docs.filter(({ quiz }) => (quiz ?? []).length > 0).map(({ id }) => id))
}

/** What a person was invited to, goes to, has to hand in, and went to. */
export async function myTraining(req: PayloadRequest, now: Date): Promise<MyTraining> {
  const { docs: rows } = await req.payload.find({
    collection: 'enrolments',
    where: { user: { equals: req.user?.id } },
    ...everything,
    req,
  })
  const { docs: sessions } = await req.payload.find({
    collection: 'training-sessions',
    where: { id: { in: rows.flatMap(({ session }) => idOf(session) ?? []) } },
    sort: 'startsAt',
    ...everything,
    req,
  })
  const quizzes = await withQuiz(req, sessions)
  const mine: MyTraining = { answer: [], coming: [], quiz: [], done: [] }
  for (const session of sessions) {
    const row = rows.find((one) => idOf(one.session) === session.id)
    if (!row || session.status === 'cancelled') continue
    const endsAt = new Date(session.endsAt)
    const handedIn = new Set(row.quizAnswers?.map(({ course }) => idOf(course)))
    const isOpen = session.courses.some((one) => {
      const id = idOf(one) ?? ''
      return quizzes.has(id) && !handedIn.has(id)
    })
    const closesAt = quizClosesAt({ endsAt, quizGrace: session.quizGrace })
    const isQuiz = isOpen && row.arrivedAt && session.status !== 'logged' && now <= closesAt
    if (isQuiz) mine.quiz.push({ session, row })
    else if (endsAt < now) mine.done.unshift({ session, row })
    else if (row.status === 'invited') mine.answer.push({ session, row })
    else if (row.status === 'enrolled' || row.status === 'waiting') {
      mine.coming.push({ session, row })
    }
  }
  return { ...mine, done: mine.done.slice(0, mostPast) }
}

/** A session with how many have a place and wait. */
export interface CountedSession {
  session: TrainingSession
  taken: number
  waiting: number
}

/** All sessions as trainers see them: over and not logged yet, to come, and the last ones before. */
export async function trainerSessions(
  req: PayloadRequest,
  now: Date,
): Promise<{ toLog: CountedSession[]; coming: CountedSession[]; past: CountedSession[] }> {
  const { docs } = await req.payload.find({
    collection: 'training-sessions',
    sort: '-startsAt',
    limit: 100,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { docs: rows } = await req.payload.find({
    collection: 'enrolments',
    where: {
      and: [
        { session: { in: docs.map(({ id }) => id) } },
        { status: { in: ['enrolled', 'waiting'] } },
      ],
    },
    select: { session: true, status: true },
    ...everything,
    req,
  })
  const counted = docs.map((session) => {
    const own = rows.filter((row) => idOf(row.session) === session.id)
    const taken = own.filter(({ status }) => status === 'enrolled').length
    return { session, taken, waiting: own.length - taken }
  })
  const isOver = ({ session }: CountedSession) => new Date(session.endsAt) < now
  const isEnded = ({ session }: CountedSession) =>
    session.status === 'logged' || session.status === 'cancelled'
  return {
    toLog: counted.filter(
      (one) => isOver(one) && !isEnded(one) && one.session.status !== 'planned',
    ),
    coming: counted.filter((one) => !isOver(one) && !isEnded(one)).reverse(),
    past: counted
      .filter((one) => isEnded(one) || (isOver(one) && one.session.status === 'planned'))
      .slice(0, mostPast),
  }
}

/** The courses that are taught now, by code, without the answers of their quizzes. */
export async function activeCourses(req: PayloadRequest): Promise<Course[]> {
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { active: { not_equals: false } },
    sort: 'code',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}
