import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { wrongAnswers } from '@/domain/training/lessonQuestions'
import { isRecordId } from '@/domain/platform/recordId'
import { recordText as say } from '@/i18n/trainingRecordText'
import type { Lesson, LessonAcknowledgement } from '@/payload-types'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { inTransaction } from '../transaction'
import { refreshCompetences } from './refreshCompetences'

/** What became of the answers. */
export interface Acknowledged {
  isDone: boolean
  /** Places of the questions that were answered wrong, from 0. */
  wrong: number[]
}

/** The answers of one agent. */
export interface AnswersInput {
  lessonId: string
  /** The place of the chosen option of each question, from 0. */
  answers: readonly number[]
  /** `updatedAt` of the lesson whose questions she saw. */
  basedOn: string
}

/**
 * A lesson and the row by which the person was asked to do it.
 * @throws Refusal 401, 404
 */
export async function ownLesson(
  req: PayloadRequest,
  lessonId: string,
): Promise<{ lesson: Lesson; row: LessonAcknowledgement }> {
  const person = requirePerson(req)
  const { docs } = isRecordId(lessonId)
    ? await req.payload.find({
        collection: 'lesson-acknowledgements',
        where: { lesson: { equals: lessonId }, user: { equals: person.id } },
        limit: 1,
        pagination: false,
        depth: 0,
        overrideAccess: true,
        req,
      })
    : { docs: [] }
  const [row] = docs
  if (!row) throw new Refusal({ kind: 'not-found', message: say.unknownLesson })
  const lesson = await req.payload.findByID({
    collection: 'lessons',
    id: lessonId,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { lesson, row }
}

/**
 * Takes the answers of a lesson. All right: it is done, and she knows the matter by its new edition. Else it
 * says which are wrong, and she may answer again as often as she likes. A lesson that is done stays done.
 * @throws Refusal 400 when an answer is missing, 401, 404 when the lesson is not hers, 409 when a trainer
 * changed the questions meanwhile
 */
export async function acknowledgeLesson({
  req,
  input: { lessonId, answers, basedOn },
  now,
}: {
  req: PayloadRequest
  input: AnswersInput
  now: Date
}): Promise<Acknowledged> {
  return inTransaction({
    req,
    run: async () => {
      const { lesson, row } = await ownLesson(req, lessonId)
      if (row.acknowledgedAt) return { isDone: true, wrong: [] }
      if (lesson.updatedAt !== basedOn) {
        throw new Refusal({ kind: 'conflict', message: say.questionsChanged })
      }
      const questions = (lesson.questions ?? []).map(({ options }) => ({ options: options ?? [] }))
      const missing = questions.flatMap((question, at) =>
        question.options[answers[at] ?? -1]
          ? []
          : [{ message: say.answersMissing, path: `answer-${at}` }],
      )
      if (missing.length > 0) {
        throw new Refusal({ kind: 'invalid', message: say.answersMissing, reasons: missing })
      }
      const wrong = wrongAnswers(questions, answers)
      await req.payload.update({
        collection: 'lesson-acknowledgements',
        id: row.id,
        data: {
          tries: row.tries + 1,
          ...(wrong.length === 0 ? { acknowledgedAt: now.toISOString() } : {}),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      if (wrong.length > 0) return { isDone: false, wrong }
      const [user, matter] = [idOf(row.user) ?? '', idOf(row.matter) ?? '']
      await refreshCompetences(req, { users: [user], matters: [matter] })
      return { isDone: true, wrong: [] }
    },
  })
}
