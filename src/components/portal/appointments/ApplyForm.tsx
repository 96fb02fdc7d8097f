import { randomUUID } from 'node:crypto'
import { Choice, Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import type { PlainDate } from '@/domain/platform/plainDate'
import { appointmentPages as words, halfDayWords, siteWords } from '@/i18n/portalAppointments'
import { casePages } from '@/i18n/portalCases'
import type { WaitingCase } from '@/queries/casework/appointments/proposals'
import { ActionForm } from '../ActionForm'
import { applyAction } from './appointmentActions'

/** The application: which cases, how many people, what is wished. All cases are ticked at first. */
export function ApplyForm({
  matter,
  cases,
  today,
}: {
  /** Code. */
  matter: string
  cases: readonly WaitingCase[]
  today: PlainDate
}) {
  return (
    <ActionForm action={applyAction} submit={words.submit} busy={words.working}>
      <input type="hidden" name="commandId" value={randomUUID()} />
      <input type="hidden" name="matter" value={matter} />
      <fieldset>
        <legend className="font-bold">{words.choose}</legend>
        <p className="mb-1 text-sm text-soft">{words.chooseNote}</p>
        <div className="divide-y divide-line rounded-xl border border-line bg-paper">
          {cases.map(({ id, name, number, status }) => (
            <Choice
              key={id}
              name="cases"
              value={id}
              defaultChecked
              note={<span className="tabular-nums">{number}</span>}
            >
              <span className="font-bold">{name}</span>
              <span className="ml-3 text-sm text-soft">{casePages.next[status]}</span>
            </Choice>
          ))}
        </div>
      </fieldset>
      <Field id="people" label={words.people} help={words.peopleHelp}>
        <Input
          {...fieldProps('people', { help: words.peopleHelp })}
          name="people"
          type="number"
          inputMode="numeric"
          min={1}
          max={500}
          required
          defaultValue={cases.length}
        />
      </Field>
      <Field id="wish-date" label={words.date}>
        <Input {...fieldProps('wish-date')} name="wish.date" type="date" min={today} />
      </Field>
      <fieldset>
        <legend className="mb-1 font-bold">{words.half}</legend>
        <div className="grid sm:grid-cols-3">
          {Object.entries(halfDayWords).map(([value, label]) => (
            <Choice
              key={value}
              type="radio"
              name="wish.half"
              value={value}
              defaultChecked={value === 'any'}
            >
              {label}
            </Choice>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="mb-1 font-bold">{words.site}</legend>
        <div className="grid sm:grid-cols-2">
          {Object.entries(siteWords).map(([value, label]) => (
            <Choice
              key={value}
              type="radio"
              name="wish.site"
              value={value}
              defaultChecked={value === 'county'}
            >
              {label}
            </Choice>
          ))}
        </div>
      </fieldset>
      <Field id="remark" label={words.remark} help={words.remarkHelp}>
        <Textarea
          {...fieldProps('remark', { help: words.remarkHelp })}
          name="remark"
          maxLength={500}
        />
      </Field>
    </ActionForm>
  )
}
