import { randomUUID } from 'node:crypto'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice, Field, Textarea, fieldProps } from '@/components/ui/Field'
import { sessionPage as words } from '@/i18n/portalTraining'
import type { MyPartProps } from './MyPart'
import { TrainingForm } from './TrainingForm'

/** How it was, for the trainer to read without a name. */
export function FeedbackForm({ view, row }: MyPartProps) {
  const { session } = view
  if (!row.arrivedAt) return null
  return (
    <Card>
      <SectionTitle>{words.feedback}</SectionTitle>
      <p className="mb-3 text-soft">{words.feedbackNote}</p>
      <TrainingForm
        command="feedback"
        session={session.id}
        commandId={randomUUID()}
        title={session.title}
        submit={words.sendFeedback}
        isSecondary
      >
        <fieldset className="grid grid-cols-2 sm:grid-cols-5">
          <legend className="sr-only">{words.feedback}</legend>
          {words.stars.map((star, at) => (
            <Choice
              key={star}
              type="radio"
              name="stars"
              value={at + 1}
              required
              defaultChecked={row.feedback?.stars === at + 1}
            >
              {star}
            </Choice>
          ))}
        </fieldset>
        <Field id="feedback-words" label={words.words}>
          <Textarea
            {...fieldProps('feedback-words')}
            name="words"
            maxLength={500}
            defaultValue={row.feedback?.words ?? ''}
          />
        </Field>
      </TrainingForm>
    </Card>
  )
}
