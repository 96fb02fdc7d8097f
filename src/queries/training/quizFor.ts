import type { PayloadRequest } from 'payload'
import type { QuestionKind } from '@/domain/training/vocabulary'
import { trainingText as say } from '@/i18n/trainingText'
import { findSession } from '@/operations/training/findSession'
import { coursesIn, type QuizResult, quizOf, resultOf } from '@/operations/training/handInQuiz'
import { Refusal } from '@/operations/refusal'
import { requirePerson } from '@/operations/requirePerson'
import { enrolmentOf } from './places'

/** A question as it is asked: nothing in it tells the right answer. */
export interface AskedQuestion {
  id: string
  kind: QuestionKind
  text: string
  options: { id: string; text: string }[]
}

/** A person's quiz of a course: its questions, or the result once she handed it in. */
export interface QuizFor {
  name: string
  sessionTitle: string
  questions: AskedQuestion[]
  result: QuizResult | null
}

/**
 * The quiz of one course of a session for whoever asks.
 * @throws Refusal 401, 404
 */
export async function quizFor(
  req: PayloadRequest,
  sessionId: string,
  courseId: string,
): Promise<QuizFor> {
  const person = requirePerson(req)
  const session = await findSession(req, sessionId)
  const course = (await coursesIn(req, session)).find(({ id }) => id === courseId)
  if (!course) throw new Refusal({ kind: 'not-found', message: say.unknownCourse })
  const row = await enrolmentOf(req, sessionId, person.id)
  return {
    name: course.name,
    sessionTitle: session.title,
    questions: quizOf(course).map(({ id, kind, text, options }) => ({
      id,
      kind,
      text,
      options: options.map((option) => ({ id: option.id, text: option.text })),
    })),
    result: row ? resultOf(course, row) : null,
  }
}
