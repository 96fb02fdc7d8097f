import { randomUUID } from 'node:crypto'
import { Choice, Field, Textarea, fieldProps } from '@/components/ui/Field'
import { longestSentence, reportOutcomes } from '@/domain/catalogue/review/report'
import { reportPages as words } from '@/i18n/matterReports'
import { ActionForm } from '../ActionForm'
import { answerAction } from './reportActions'

/** What the department says to a report. */
export const AnswerForm = ({ id }: { id: string }) => (
  <ActionForm action={answerAction} submit={words.reply} busy={words.working}>
    <input type="hidden" name="commandId" value={randomUUID()} />
    <input type="hidden" name="id" value={id} />
    <fieldset>
      <legend className="mb-1 font-bold">{words.outcome}</legend>
      {reportOutcomes.map(({ value, zh }) => (
        <Choice key={value} type="radio" name="outcome" value={value} required>
          {zh}
        </Choice>
      ))}
    </fieldset>
    <Field id="answer" label={words.answer} help={words.answerHelp}>
      <Textarea
        {...fieldProps('answer', { help: words.answerHelp })}
        name="answer"
        maxLength={longestSentence}
        rows={3}
      />
    </Field>
  </ActionForm>
)
