import { Field, Input, Select, fieldProps } from '@/components/ui/Field'
import { attendances } from '@/domain/casework/appointments/vocabulary'
import { attendanceWords, appointmentPageWords as words } from '@/i18n/portalAppointments'
import type { AppointmentView, EntryView } from '@/queries/casework/appointments/appointmentView'
import { AppointmentForm } from './AppointmentForm'

function EntryRow({ entry }: { entry: EntryView }) {
  const name = `attendance.${entry.case}`
  return (
    <fieldset className="group grid gap-2 border-b border-line py-3 last:border-b-0">
      <legend className="float-left w-full">
        <span className="text-lg font-bold">{entry.name || words.notSeen}</span>
        <span className="ml-3 text-sm tabular-nums text-soft">{entry.number}</span>
      </legend>
      <div className="grid grid-cols-3 overflow-hidden rounded-lg border border-edge">
        {attendances.map(({ value }) => (
          <label
            key={value}
            className="target flex cursor-pointer items-center justify-center gap-2 border-l border-edge bg-paper py-2 first:border-l-0 has-[:checked]:bg-tint has-[:checked]:font-bold has-[:focus-visible]:outline-2 has-[:focus-visible]:-outline-offset-2"
          >
            <input type="radio" name={name} value={value} className="size-5 accent-(--accent)" />
            {attendanceWords[value]}
          </label>
        ))}
      </div>
      <label className="hidden gap-1 text-sm text-soft group-has-[[value=done]:checked]:grid group-has-[[value=came]:checked]:grid">
        {words.result}
        <Input name={`note.${entry.case}`} maxLength={200} autoComplete="off" />
      </label>
      <input type="hidden" name="entries" value={entry.case} />
    </fieldset>
  )
}

/** The list to tick at the appointment: each by itself, or the rest at once. */
export function RecordForm({ view }: { view: AppointmentView }) {
  const expected = view.entries.filter(({ takenOut, attendance }) => !takenOut && !attendance)
  return (
    <AppointmentForm name="record" view={view} submit={words.recorded}>
      <p className="text-soft">{words.recordNote}</p>
      <div>
        {expected.map((entry) => (
          <EntryRow key={entry.case} entry={entry} />
        ))}
      </div>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id="rest" label={words.rest}>
          <Select {...fieldProps('rest')} name="rest" defaultValue="">
            <option value="">{words.restNone}</option>
            {attendances.map(({ value, zh }) => (
              <option key={value} value={value}>
                {zh}
              </option>
            ))}
          </Select>
        </Field>
        <Field id="restNote" label={words.result} help={words.resultHelp}>
          <Input
            {...fieldProps('restNote', { help: words.resultHelp })}
            name="restNote"
            maxLength={200}
            autoComplete="off"
          />
        </Field>
      </div>
    </AppointmentForm>
  )
}
