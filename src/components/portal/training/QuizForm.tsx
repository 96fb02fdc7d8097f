import { randomUUID } from 'node:crypto'
import { Choice } from '@/components/ui/Field'
import { quizPage as words } from '@/i18n/portalTraining'
import type { AskedQuestion } from '@/queries/training/quizFor'
import { TrainingForm } from './TrainingForm'

/** The questions one below the other; what is chosen is kept on the phone until it was handed in. */
export function QuizForm({
  session,
  course,
  title,
  questions,
}: {
  session: string
  course: string
  title: string
  questions: readonly AskedQuestion[]
}) {
  return (
    <TrainingForm
      command="quiz"
      session={session}
      commandId={randomUUID()}
      title={title}
      draft={`${session} ${course}`}
      submit={words.submit}
    >
      <p className="text-soft">{words.note}</p>
      <input type="hidden" name="course" value={course} />
      {questions.map(({ id, kind, text, options }, at) => (
        <fieldset key={id} className="rounded-xl border border-line bg-paper p-4">
          <legend className="float-left mb-2 w-full text-lg font-bold">
            {at + 1}. {text}
          </legend>
          {kind === 'multiple' ? (
            <p className="clear-both text-sm text-soft">{words.multiple}</p>
          ) : null}
          <div className="clear-both">
            {options.map((option) => (
              <Choice
                key={option.id}
                type={kind === 'multiple' ? 'checkbox' : 'radio'}
                name={`answer.${id}`}
                value={option.id}
                required={kind !== 'multiple'}
              >
                {option.text}
              </Choice>
            ))}
          </div>
        </fieldset>
      ))}
    </TrainingForm>
  )
}
