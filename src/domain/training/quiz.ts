import type { QuestionKind } from './vocabulary'

/** A question of a quiz, as the trainer wrote it. */
export interface Question {
  id: string
  kind: QuestionKind
  text: string
  options: readonly { id: string; text: string; isRight: boolean }[]
  /** Why the right answer is right; shown after handing in. */
  reason: string
}

/** The ids of the options chosen, by the id of the question. */
export type QuizAnswers = Readonly<Record<string, readonly string[]>>

/** What became of one question. */
export interface MarkedQuestion {
  id: string
  isRight: boolean
  chosen: readonly string[]
}

/** A quiz that was handed in and marked. */
export interface MarkedQuiz {
  /** Of 100, rounded. */
  score: number
  passed: boolean
  questions: readonly MarkedQuestion[]
}

/** Something wrong with a question, and the field to mend. */
export interface QuizFault {
  message: string
  path: string
}

const mostOptions = 8

function optionFaults({ kind, options }: Omit<Question, 'id'>): string[] {
  const right = options.filter(({ isRight }) => isRight).length
  const texts = options.map(({ text }) => text.trim())
  const faults: string[] = []
  if (kind === 'true-false' && options.length !== 2) {
    faults.push('判断题要正好两个选项，例如「对」和「错」。')
  }
  if (kind !== 'true-false' && options.length < 2) faults.push('至少要两个选项。')
  if (options.length > mostOptions) faults.push(`选项最多 ${mostOptions} 个。`)
  if (texts.some((text) => !text)) faults.push('有选项是空的，请填写或删去。')
  if (new Set(texts).size < texts.length) faults.push('有两个选项一样，请改掉一个。')
  if (right === 0) faults.push('没有勾正确的选项，请勾上。')
  if (right > 1 && kind === 'single') {
    faults.push(`单选题只能有一个正确选项，现在勾了 ${right} 个；请改成多选题或去掉多勾的。`)
  }
  if (right > 1 && kind === 'true-false') faults.push('判断题只能有一个正确选项。')
  return faults
}

/**
 * What is wrong with the quiz of a course: each question needs its text, options that differ, the right
 * number of right ones, and a reason.
 * @returns empty when all is well
 */
export function quizFaults(quiz: readonly Omit<Question, 'id'>[]): QuizFault[] {
  return quiz.flatMap((question, at) => {
    const name = `第 ${at + 1} 题：`
    const faults = optionFaults(question).map((message) => ({
      message: name + message,
      path: `quiz.${at}.options`,
    }))
    if (!question.text.trim()) {
      faults.unshift({ message: `${name}没有写题目。`, path: `quiz.${at}.text` })
    }
    if (!question.reason.trim()) {
      faults.push({
        message: `${name}没有写为什么这样答，学员交卷后要看。`,
        path: `quiz.${at}.reason`,
      })
    }
    return faults
  })
}

/**
 * What is wrong with the answers of a quiz: every question is answered once, a multiple choice at least
 * once, with options of its own.
 * @returns empty when it can be marked
 */
export function answerFaults(quiz: readonly Question[], answers: QuizAnswers): QuizFault[] {
  return quiz.flatMap(({ id, kind, options }, at) => {
    const chosen = [...new Set(answers[id] ?? [])]
    const fault = (message: string) => [
      { message: `第 ${at + 1} 题${message}`, path: `answer.${id}` },
    ]
    if (chosen.length === 0) return fault('还没有答，请选一个答案。')
    if (chosen.some((one) => !options.some((option) => option.id === one))) {
      return fault('的选项已经改过，请刷新页面再答。')
    }
    return kind !== 'multiple' && chosen.length > 1 ? fault('只能选一个答案。') : []
  })
}

/**
 * Marks a quiz. A question counts when exactly its right options were chosen; all questions count the same.
 * @param passScore of 100
 */
export function markQuiz(
  quiz: readonly Question[],
  answers: QuizAnswers,
  passScore: number,
): MarkedQuiz {
  const questions = quiz.map(({ id, options }) => {
    const chosen = [...new Set(answers[id] ?? [])]
    const right = options.flatMap((option) => (option.isRight ? [option.id] : []))
    const isRight = chosen.length === right.length && right.every((one) => chosen.includes(one))
    return { id, isRight, chosen }
  })
  const count = questions.filter(({ isRight }) => isRight).length
  const score = quiz.length === 0 ? 100 : Math.round((count / quiz.length) * 100)
  return { score, passed: score >= passScore, questions }
}
