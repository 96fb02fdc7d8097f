import { randomUUID } from 'node:crypto'
import { Choice, Field, Textarea, fieldProps } from '@/components/ui/Field'
import { faultKinds, longestSentence } from '@/domain/catalogue/review/report'
import { reportPages as words } from '@/i18n/matterReports'
import { ActionForm } from '../ActionForm'
import { Fold } from '../Fold'
import { reportAction } from './reportActions'

/** 这里写得不对: folded away below the text of a matter. */
export const ReportForm = ({ code }: { code: string }) => (
  <Fold summary={words.open}>
    <ActionForm action={reportAction} submit={words.send} busy={words.working} isSecondary>
      <p className="text-soft">{words.lead}</p>
      <input type="hidden" name="commandId" value={randomUUID()} />
      <input type="hidden" name="code" value={code} />
      <fieldset>
        <legend className="mb-1 font-bold">{words.kind}</legend>
        {faultKinds.map(({ value, zh }) => (
          <Choice key={value} type="radio" name="kind" value={value} required>
            {zh}
          </Choice>
        ))}
      </fieldset>
      <Field id="fault-text" label={words.text} help={words.textHelp}>
        <Textarea
          {...fieldProps('fault-text', { help: words.textHelp })}
          name="text"
          required
          maxLength={longestSentence}
          rows={3}
        />
      </Field>
    </ActionForm>
  </Fold>
)
