import Link from 'next/link'
import { idOf } from '@/access/roles'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Field, Input, Select, fieldProps } from '@/components/ui/Field'
import { sayShift } from '@/domain/network/rota/sayShift'
import type { PlainDate } from '@/domain/platform/plainDate'
import { shiftFormWords as words } from '@/i18n/portalRota'
import type { Shift } from '@/payload-types'
import type { RotaMonth } from '@/queries/network/rotaMonth'
import { type DeskView, deskAddress } from './rotaAddress'
import { RotaForm } from './RotaForm'

interface Duty {
  user: string
  date: PlainDate
  from: string
  to: string
}

function DutyFields({ month, duty, min }: { month: RotaMonth; duty: Duty; min: PlainDate }) {
  return (
    <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      <Field id="user" label={words.who}>
        <Select {...fieldProps('user')} name="user" required defaultValue={duty.user}>
          {month.people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field id="date" label={words.date}>
        <Input
          {...fieldProps('date')}
          type="date"
          name="date"
          required
          min={min}
          defaultValue={duty.date}
        />
      </Field>
      <Field id="from" label={words.from}>
        <Input {...fieldProps('from')} type="time" name="from" required defaultValue={duty.from} />
      </Field>
      <Field id="to" label={words.to}>
        <Input {...fieldProps('to')} type="time" name="to" required defaultValue={duty.to} />
      </Field>
    </div>
  )
}

/** Why a shift can only be looked at, when it can. */
const closedWords = (shift: Shift, now: Date): string | null => {
  if (new Date(shift.endsAt) <= now) return words.past
  return shift.checkedInAt ? words.begun : null
}

/** One shift to be changed or taken out, or one to be added. */
export function ShiftEditor({
  month,
  view,
  shift,
  day,
  today,
  now,
}: {
  month: RotaMonth
  view: DeskView
  shift?: Shift
  day?: PlainDate
  today: PlainDate
  now: Date
}) {
  const back = deskAddress(view)
  const span = month.pattern?.spans[0]
  const duty = shift
    ? { user: idOf(shift.user) ?? '', date: shift.date, from: shift.from, to: shift.to }
    : {
        user: month.people[0]?.id ?? '',
        date: day ?? today,
        from: span?.from ?? '08:30',
        to: span?.to ?? '16:30',
      }
  const closed = shift ? closedWords(shift, now) : null
  const fields: Record<string, string> = shift ? { id: shift.id } : { station: month.station.id }
  return (
    <Card id="edit" className="grid scroll-mt-4 gap-4">
      <SectionTitle className="mb-0">{shift ? words.edit : words.add}</SectionTitle>
      {shift ? (
        <p>
          <b>{shift.name}</b> {sayShift(shift)}
        </p>
      ) : null}
      {closed ? <p className="text-soft">{closed}</p> : null}
      {closed || !month.canPlan ? null : (
        <RotaForm
          command={shift ? 'change' : 'add'}
          back={back}
          submit={words.save}
          fields={fields}
        >
          <DutyFields month={month} duty={duty} min={today} />
          {shift?.status === 'published' ? (
            <p className="text-sm text-soft">{words.saveNote}</p>
          ) : null}
        </RotaForm>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        {shift && !closed && month.canPlan ? (
          <RotaForm
            command="cancel"
            back={back}
            submit={shift.status === 'draft' ? words.remove : words.cancel}
            fields={fields}
            isSecondary
          />
        ) : null}
        <Link href={back} className={buttonClass({ variant: 'quiet' })}>
          {words.close}
        </Link>
      </div>
    </Card>
  )
}
