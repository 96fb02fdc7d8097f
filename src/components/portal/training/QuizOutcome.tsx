import { Badge } from '@/components/ui/Badge'
import { Status } from '@/components/ui/Status'
import { quizPage as words } from '@/i18n/portalTraining'
import type { QuizResult } from '@/operations/training/handInQuiz'

/** The score, and for each question what was right and why. */
export function QuizOutcome({ result }: { result: QuizResult }) {
  const { score, passed, quiz, questions, course } = result
  return (
    <>
      <Status
        tone={passed ? 'good' : 'due'}
        title={passed ? words.passed : words.failed(course.passScore)}
      >
        <p className="text-5xl font-black tabular-nums">{words.result(score)}</p>
      </Status>
      <ol className="grid gap-4">
        {quiz.map(({ id, text, options, reason }, at) => {
          const marked = questions.find((one) => one.id === id)
          const named = (ids: readonly string[]) =>
            options
              .filter((option) => ids.includes(option.id))
              .map((option) => option.text)
              .join('；')
          const right = options.filter(({ isRight }) => isRight).map((option) => option.id)
          return (
            <li key={id} className="grid gap-2 rounded-xl border border-line bg-paper p-4">
              <p className="text-lg font-bold">
                {at + 1}. {text}
              </p>
              <p className="flex flex-wrap items-center gap-3">
                <Badge tone={marked?.isRight ? 'accent' : 'late'}>
                  {marked?.isRight ? words.right : words.wrong}
                </Badge>
                {words.yours}：{named(marked?.chosen ?? [])}
              </p>
              {marked?.isRight ? null : (
                <p>
                  {words.rightAnswer}：<b>{named(right)}</b>
                </p>
              )}
              {reason ? (
                <p className="text-soft">
                  {words.why}：{reason}
                </p>
              ) : null}
            </li>
          )
        })}
      </ol>
    </>
  )
}
