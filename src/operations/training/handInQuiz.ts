import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { handInFaults, meanScore } from '@/domain/training/handIn'
import {
  answerFaults,
  markQuiz,
  type MarkedQuiz,
  type Question,
  type QuizAnswers,
} from '@/domain/training/quiz'
import { sayInstant } from '@/domain/training/sayTimes'
import { trainingText as say } from '@/i18n/trainingText'
import type { Course, Enrolment, TrainingSession } from '@/payload-types'
import { enrolmentOf } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { refuseTraining, wholeSession } from './findSession'
import { once, withStep } from './once'

/** A quiz as it is handed in. */
export interface HandInInput {
  commandId: string
  /** Id of the course. */
  course: string
  answers: QuizAnswers
}

/** The quiz of a course as the rules read it. */
export const quizOf = ({ quiz }: Pick<Course, 'quiz'>): Question[] =>
  (quiz ?? []).map(({ id, kind, text, options, reason }) => ({
    id: id ?? '',
    kind,
    text,
    options: (options ?? []).map((option) => ({
      id: option.id ?? '',
      text: option.text,
      isRight: option.isRight === true,
    })),
    reason: reason ?? '',
  }))

/**
 * The courses of a session with their whole quiz; it never leaves the server before it was handed in.
 */
export async function coursesIn(req: PayloadRequest, session: TrainingSession): Promise<Course[]> {
  const ids = session.courses.flatMap((one) => idOf(one) ?? [])
  const { docs } = await req.payload.find({
    collection: 'courses',
    where: { id: { in: ids } },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return ids.flatMap((id) => docs.find((course) => course.id === id) ?? [])
}

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

async function handInOnce(
  req: PayloadRequest,
  id: string,
  { commandId, course: courseId, answers }: HandInInput,
  now: Date,
): Promise<Enrolment> {
  const session = await wholeSession(req, id)
  const row = await enrolmentOf(req, id, requirePerson(req).id)
  if (!row) throw new Refusal({ kind: 'not-found', message: say.unknownSession })
  const courses = await coursesIn(req, session)
  const course = courses.find((one) => one.id === courseId)
  if (!course) throw conflict(say.answersChanged)
  const quiz = quizOf(course)
  if (quiz.length === 0) throw conflict(say.noQuiz)
  const done = row.quizAnswers ?? []
  const { status, endsAt, quizGrace } = session
  refuseTraining(
    handInFaults(
      {
        session: { status, endsAt: new Date(endsAt), quizGrace },
        hasArrived: Boolean(row.arrivedAt),
        isHandedIn: done.some((one) => idOf(one.course) === courseId),
        now,
      },
      sayInstant,
    ),
  )
  refuseTraining(answerFaults(quiz, answers).map((fault) => ({ ...fault, code: 'answers' })))
  const { score, passed, questions } = markQuiz(quiz, answers, course.passScore)
  const chosen = Object.fromEntries(questions.map((one) => [one.id, [...one.chosen]]))
  const handedIn = {
    course: courseId,
    answers: chosen,
    score,
    passed,
    handedInAt: now.toISOString(),
  }
  const quizAnswers = [...done, handedIn]
  const count = courses.filter((one) => (one.quiz ?? []).length > 0).length
  return req.payload.update({
    collection: 'enrolments',
    id: row.id,
    data: {
      quizAnswers,
      // The session's score stands once every quiz is in.
      score: quizAnswers.length === count ? meanScore(quizAnswers.map((one) => one.score)) : null,
      ...withStep(req, row, { commandId, command: 'quiz', detail: course.name, now }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * Takes and marks the quiz of one course of a session, once.
 * @throws Refusal 400 with the questions still open, 401, 404, 409 for an absentee, after the time of grace and
 * when it was handed in before
 */
export async function handInQuiz({
  req,
  id,
  input,
  now,
}: {
  req: PayloadRequest
  id: string
  input: HandInInput
  now: Date
}): Promise<{ row: Enrolment; isRepeat: boolean }> {
  requirePerson(req)
  const { commandId } = input
  return once({ req, collection: 'enrolments', commandId }, () => handInOnce(req, id, input, now))
}

/** A quiz that was handed in, with what was right and why. */
export interface QuizResult extends MarkedQuiz {
  course: Course
  quiz: Question[]
}

/** The result of a course's quiz for whoever handed it in; null before. */
export function resultOf(course: Course, row: Pick<Enrolment, 'quizAnswers'>): QuizResult | null {
  const handedIn = row.quizAnswers?.find((one) => idOf(one.course) === course.id)
  if (!handedIn) return null
  const quiz = quizOf(course)
  const marked = markQuiz(quiz, handedIn.answers as Record<string, string[]>, course.passScore)
  // What was scored then stands, also when the course was changed since.
  return { ...marked, score: handedIn.score, passed: handedIn.passed === true, course, quiz }
}
