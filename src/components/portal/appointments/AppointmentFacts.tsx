import { DeadlineCalendar } from '@/components/public/DeadlineCalendar'
import { cn } from '@/components/ui/cn'
import { epochDayOf } from '@/domain/calendar/epochDay'
import { sayDay, sayTimes } from '@/domain/casework/appointments/saySlot'
import type { PlainDate } from '@/domain/platform/plainDate'
import { halfDayWords, siteWords, appointmentPageWords as words } from '@/i18n/portalAppointments'
import type { AppointmentView } from '@/queries/casework/appointments/appointmentView'
import { explainedDay } from '@/queries/platform/deadlinePreview'
import { Fold } from '../Fold'

/** The slot, or by when the county answers, with the days behind it. */
export function AppointmentClock({ view, today }: { view: AppointmentView; today: PlainDate }) {
  const { appointment, row, trace } = view
  if (appointment.status === 'asked') {
    const late = epochDayOf(today) - epochDayOf(row.dueOn)
    return (
      <section
        className={cn('rounded-xl border px-4 py-3', late > 0 ? 'border-late' : 'border-ink')}
      >
        <p className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="text-2xl font-black">{words.due(sayDay(row.dueOn))}</span>
          {late > 0 ? <span className="font-bold text-late">{words.late(late)}</span> : null}
        </p>
        <Fold summary={words.days} className="font-medium text-accent">
          <DeadlineCalendar trace={trace.map(explainedDay)} />
        </Fold>
      </section>
    )
  }
  const { slot, status } = appointment
  if (!slot) return null
  const isOff = status === 'cancelled' || status === 'withdrawn'
  return (
    <section className="rounded-xl border-2 border-accent bg-tint px-4 py-3">
      <p className={cn('text-3xl font-black', isOff && 'line-through')}>
        <span className="inline-block">{sayDay(slot.date)}</span>
        <span className="inline-block">{sayTimes(slot)}</span>
      </p>
      <p className={cn('text-xl font-bold', isOff && 'line-through')}>{slot.place}</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4">
        <dt className="text-soft">{words.bring}</dt>
        <dd>{slot.bring}</dd>
        <dt className="text-soft">{words.contact}</dt>
        <dd>{slot.contact}</dd>
      </dl>
    </section>
  )
}

/** What the station asked for, and why it went otherwise. */
export function AppointmentAsked({ view: { appointment } }: { view: AppointmentView }) {
  const { wish, people, remark, reason } = appointment
  const day = wish.date ? sayDay(wish.date) : words.anyDay
  const facts: [string, string | undefined][] = [
    [words.wish, words.wished(day, halfDayWords[wish.half])],
    [words.site, siteWords[wish.site]],
    [words.people, words.peopleCount(people)],
    [words.remark, remark],
    [words.reason, reason],
  ]
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
      {facts.map(([label, value]) =>
        value ? (
          <div key={label} className="contents">
            <dt className="text-soft">{label}</dt>
            <dd className="min-w-0 break-words">{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  )
}
