import { randomUUID } from 'node:crypto'
import type { ReactNode } from 'react'
import { Choice, Field, Input, Textarea, fieldProps } from '@/components/ui/Field'
import type { Slot } from '@/domain/casework/appointments/state'
import type { AppointmentCommandName } from '@/domain/casework/appointments/table'
import {
  appointmentPages,
  appointmentCommandWords,
  appointmentPageWords as words,
} from '@/i18n/portalAppointments'
import { appointmentWords } from '@/i18n/appointments'
import type { AppointmentView } from '@/queries/casework/appointments/appointmentView'
import { ActionForm } from '../ActionForm'
import { appointmentAction } from './appointmentActions'

/** A form that gives a command; what it asks stands between. */
export function AppointmentForm({
  name,
  view,
  submit,
  children,
}: {
  name: AppointmentCommandName
  view: AppointmentView
  submit?: string
  children?: ReactNode
}) {
  const { label, ask } = appointmentCommandWords[name]
  return (
    <ActionForm action={appointmentAction} submit={submit ?? label} busy={appointmentPages.working}>
      {ask ? <p className="text-soft">{ask}</p> : null}
      <input type="hidden" name="command" value={name} />
      <input type="hidden" name="appointment" value={view.row.id} />
      <input type="hidden" name="basedOn" value={view.row.history?.length ?? 0} />
      <input type="hidden" name="commandId" value={randomUUID()} />
      {children}
    </ActionForm>
  )
}

/** Why. */
export const ReasonField = ({ id }: { id: string }) => (
  <Field id={id} label={words.reasonField}>
    <Textarea {...fieldProps(id)} name="reason" required maxLength={500} />
  </Field>
)

const SlotText = ({
  id,
  name,
  label,
  help,
  value,
  most,
}: {
  id: string
  name: string
  label: string
  help?: string
  value?: string
  most: number
}) => (
  <Field id={id} label={label} help={help}>
    <Input
      {...fieldProps(id, { help })}
      name={name}
      required
      maxLength={most}
      defaultValue={value}
      autoComplete="off"
    />
  </Field>
)

/** When, where, what to bring, whom to ask. */
export function SlotFields({
  of,
  slot,
  min,
}: {
  /** Sets the ids of one form apart from another's. */
  of: string
  slot: Partial<Slot>
  /** Today. */
  min: string
}) {
  const id = (name: string) => `${of}-${name}`
  return (
    <>
      <Field id={id('date')} label={appointmentWords.date.label.zh}>
        <Input
          {...fieldProps(id('date'))}
          type="date"
          name="date"
          required
          min={min}
          defaultValue={slot.date}
        />
      </Field>
      <div className="grid grid-cols-2 gap-3">
        <Field id={id('from')} label={words.from}>
          <Input
            {...fieldProps(id('from'))}
            type="time"
            name="from"
            required
            defaultValue={slot.from}
          />
        </Field>
        <Field id={id('to')} label={words.to}>
          <Input {...fieldProps(id('to'))} type="time" name="to" required defaultValue={slot.to} />
        </Field>
      </div>
      <SlotText
        id={id('place')}
        name="place"
        label={words.place}
        help={words.placeHelp}
        value={slot.place}
        most={100}
      />
      <SlotText
        id={id('bring')}
        name="bring"
        label={words.bringField}
        value={slot.bring}
        most={200}
      />
      <SlotText
        id={id('contact')}
        name="contact"
        label={words.contactField}
        value={slot.contact}
        most={60}
      />
      <Choice name="isDayOffMeant" note={words.dayOffNote}>
        {words.dayOff}
      </Choice>
    </>
  )
}
