import { Card, SectionTitle } from '@/components/ui/Card'
import { Choice } from '@/components/ui/Field'
import type { AppointmentCommandName } from '@/domain/casework/appointments/table'
import { sayDay } from '@/domain/casework/appointments/saySlot'
import type { PlainDate } from '@/domain/platform/plainDate'
import { appointmentCommandWords, appointmentPageWords as words } from '@/i18n/portalAppointments'
import type { AppointmentView } from '@/queries/casework/appointments/appointmentView'
import { Panel } from '../Panel'
import { AppointmentForm, ReasonField, SlotFields } from './AppointmentForm'
import { RecordForm } from './RecordForm'

const TakeOut = ({ view }: { view: AppointmentView }) => (
  <fieldset>
    <legend className="mb-1 font-bold">{words.chooseOut}</legend>
    {view.entries
      .filter(({ takenOut, attendance }) => !takenOut && !attendance)
      .map(({ case: id, name, number }) => (
        <Choice key={id} name="cases" value={id} note={number}>
          {name || words.notSeen}
        </Choice>
      ))}
  </fieldset>
)

function Asked({
  name,
  view,
  today,
}: {
  name: AppointmentCommandName
  view: AppointmentView
  today: PlainDate
}) {
  return (
    <AppointmentForm name={name} view={view}>
      {name === 'move' ? (
        <SlotFields of={name} slot={view.appointment.slot ?? {}} min={today} />
      ) : null}
      {name === 'take-out' ? <TakeOut view={view} /> : null}
      <ReasonField id={`${name}-reason`} />
    </AppointmentForm>
  )
}

/** The answer, or the list to tick, as the big thing; whatever else may be done as buttons below. */
export function AppointmentCommands({
  view,
  today,
  open,
}: {
  view: AppointmentView
  today: PlainDate
  /** The command whose form stands open without scripts. */
  open?: string
}) {
  const { commands, appointment } = view
  const others = commands.filter((name) => name !== 'answer' && name !== 'record')
  const opened = others.find((name) => name === open)
  const wished = appointment.wish.date ?? ''
  const isDay = today >= (appointment.slot?.date ?? '')
  return (
    <>
      {commands.includes('answer') ? (
        <Card>
          <SectionTitle>{words.answerTitle}</SectionTitle>
          <p className="mb-4 text-soft">{words.answerNote}</p>
          <AppointmentForm name="answer" view={view}>
            <SlotFields
              of="answer"
              slot={{ bring: words.bringUsual, ...(wished >= today ? { date: wished } : {}) }}
              min={today}
            />
          </AppointmentForm>
        </Card>
      ) : null}
      {commands.includes('record') && appointment.slot ? (
        <Card>
          <SectionTitle>{words.recordTitle}</SectionTitle>
          {isDay ? (
            <RecordForm view={view} />
          ) : (
            <p className="text-soft">{words.recordEarly(sayDay(appointment.slot.date))}</p>
          )}
        </Card>
      ) : null}
      {opened ? (
        <Card id="do">
          <SectionTitle>{appointmentCommandWords[opened].label}</SectionTitle>
          <Asked name={opened} view={view} today={today} />
        </Card>
      ) : null}
      {others.length > 0 ? (
        <div className="no-print grid gap-3 sm:grid-cols-2">
          {others.map((name) => (
            <Panel
              key={name}
              href={`/portal/appointments/${view.row.id}?do=${name}#do`}
              label={appointmentCommandWords[name].label}
              title={appointmentCommandWords[name].label}
            >
              <Asked name={name} view={view} today={today} />
            </Panel>
          ))}
        </div>
      ) : null}
    </>
  )
}
