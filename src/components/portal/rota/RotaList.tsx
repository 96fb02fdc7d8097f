import Link from 'next/link'
import { Fold } from '@/components/portal/Fold'
import { cn } from '@/components/ui/cn'
import { sayShiftDay } from '@/domain/network/rota/sayShift'
import { rotaPages as words } from '@/i18n/portalRota'
import type { RotaDay, RotaMonth } from '@/queries/network/rotaMonth'
import { type DeskView, deskAddress } from './rotaAddress'
import { ShiftChip } from './ShiftChip'

function Line({ day, view, canPlan }: { day: RotaDay; view: DeskView; canPlan: boolean }) {
  return (
    <li
      className={cn(
        'grid grid-cols-[8.5rem_1fr] gap-2 border-b border-line px-3 py-2 last:border-b-0',
        day.isOff && 'bg-tint/60',
      )}
    >
      <div>
        <p className={cn('font-bold', day.isToday && 'text-accent')}>{sayShiftDay(day.date)}</p>
        <p className="text-sm text-soft">
          {day.isToday ? words.today : ''} {day.isMakeUp ? words.makeUp : day.name}
        </p>
      </div>
      <div className="grid gap-1">
        {day.shifts.map((shift) => (
          <ShiftChip key={shift.id} shift={shift} href={deskAddress(view, { shift: shift.id })} />
        ))}
        {day.gaps.map(({ from, to }) => (
          <p key={from} className="text-sm font-bold text-due">
            {words.gap(from, to)}
          </p>
        ))}
        {canPlan && !day.isPast ? (
          <Link
            href={deskAddress(view, { day: day.date })}
            className="target inline-flex items-center text-sm text-accent underline underline-offset-4"
          >
            {words.add}
            <span className="sr-only">{sayShiftDay(day.date)}</span>
          </Link>
        ) : null}
      </div>
    </li>
  )
}

/** The month as a list of days, for the phone; what is past is folded away, for what counts lies ahead. */
export function RotaList({ month, view }: { month: RotaMonth; view: DeskView }) {
  const weeks =
    view.view === 'week' ? month.weeks.filter(([monday]) => monday.date === view.week) : month.weeks
  const days = weeks.flat().filter((day) => day.isInMonth || view.view === 'week')
  const ahead = days.filter(({ isPast }) => !isPast)
  const past = ahead.length > 0 ? days.filter(({ isPast }) => isPast) : []
  const list = (lines: RotaDay[]) => (
    <ol className="rounded-xl border border-line bg-paper">
      {lines.map((day) => (
        <Line key={day.date} day={day} view={view} canPlan={month.canPlan} />
      ))}
    </ol>
  )
  return (
    <div className="grid gap-3 lg:hidden">
      {past.length > 0 ? <Fold summary={words.past(past.length)}>{list(past)}</Fold> : null}
      {list(ahead.length > 0 ? ahead : days)}
    </div>
  )
}
