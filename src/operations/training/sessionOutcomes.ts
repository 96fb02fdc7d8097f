import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type Outcome, outcomesOf } from '@/domain/training/outcome'
import type { Course, Enrolment, TrainingSession } from '@/payload-types'
import { enrolmentsIn } from '@/queries/training/places'

/** What follows from a logged session for one of its people and one of its courses. */
export interface SessionOutcome {
  enrolment: Enrolment
  course: Course
  /** Null for whoever was absent. */
  outcome: Outcome | null
}

async function coursesOf(req: PayloadRequest, session: TrainingSession): Promise<Course[]> {
  const ids = session.courses.flatMap((course) => idOf(course) ?? [])
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { id: { in: ids } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return ids.flatMap((id) => docs.find((course) => course.id === id) ?? [])
}

const minutesOf = ({ log, startsAt, endsAt }: TrainingSession): number =>
  log?.minutes ?? Math.max(1, Math.round((Date.parse(endsAt) - Date.parse(startsAt)) / 60_000))

/** Her score in a course's quiz; the session's, where the trainer noted only that. */
const scoreIn = ({ quizAnswers, score }: Enrolment, course: Course): number | null =>
  quizAnswers?.find((quiz) => idOf(quiz.course) === course.id)?.score ?? score ?? null

function outcomesIn(enrolment: Enrolment, session: TrainingSession, courses: readonly Course[]) {
  const { attendance, minutes } = enrolment
  if (enrolment.status !== 'enrolled' || !attendance) return null
  return outcomesOf(
    { attendance, minutes: minutes ?? null },
    {
      sessionMinutes: minutesOf(session),
      courses: courses.map((course) => ({
        minutes: course.minutes,
        passScore: course.passScore,
        hasQuiz: (course.quiz ?? []).length > 0,
        score: scoreIn(enrolment, course),
      })),
    },
  )
}

/** What a logged session gives everyone on its list for each of its courses. */
export async function sessionOutcomes(
  req: PayloadRequest,
  session: TrainingSession,
): Promise<SessionOutcome[]> {
  const courses = await coursesOf(req, session)
  return (await enrolmentsIn(req, session.id)).flatMap((enrolment) => {
    const outcomes = outcomesIn(enrolment, session, courses)
    return courses.map((course, at) => ({ enrolment, course, outcome: outcomes?.[at] ?? null }))
  })
}

/** The records that a session has. */
export async function recordsIn(req: PayloadRequest, session: string) {
  const { docs } = await req.payload.find({
    collection: 'training-records',
    where: { session: { equals: session } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

type Ref = string | { id: string }

/** Tells the records of a session apart. */
export const recordKey = ({ user, course }: { user: Ref; course: Ref }): string =>
  `${idOf(user)} ${idOf(course)}`
