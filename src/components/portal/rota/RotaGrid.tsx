import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { sayMonth, sayShiftDay } from '@/domain/network/rota/sayShift'
import { rotaPages as words } from '@/i18n/portalRota'
import type { RotaDay, RotaMonth } from '@/queries/network/rotaMonth'
import { GridKeys } from './GridKeys'
import { type DeskView, deskAddress } from './rotaAddress'
import { ShiftChip } from './ShiftChip'

/** The head of a day: its number, and what is special about it. */
function DayHead({ day, view, canPlan }: { day: RotaDay; view: DeskView; canPlan: boolean }) {
  const number = Number(day.date.slice(8))
  const label = (
    <>
      <span className={cn('text-base tabular-nums', day.isToday && 'font-black text-accent')}>
        {number === 1 || !day.isInMonth ? `${Number(day.date.slice(5, 7))}/${number}` : number}
      </span>
      <span className="ml-1 text-sm">
        {day.isToday ? words.today : ''} {day.isMakeUp ? words.makeUp : day.name}
      </span>
    </>
  )
  const look =
    'flex min-h-11 items-baseline pt-1 rounded-sm px-1 text-ink no-underline hover:bg-tint'
  return canPlan && !day.isPast ? (
    <Link data-day={day.date} href={deskAddress(view, { day: day.date })} className={look}>
      {label}
      <span className="sr-only">{words.addOn(sayShiftDay(day.date))}</span>
    </Link>
  ) : (
    <span data-day={day.date} tabIndex={-1} className={look}>
      {label}
    </span>
  )
}

function Day({
  day,
  view,
  canPlan,
  isTall,
}: {
  day: RotaDay
  view: DeskView
  canPlan: boolean
  isTall: boolean
}) {
  return (
    <td
      className={cn(
        'border border-line p-1 align-top',
        isTall ? 'h-72' : 'h-24',
        day.isInMonth || isTall ? '' : 'bg-ground text-soft',
        day.isOff && day.isInMonth && 'bg-tint/60',
        day.isToday && 'outline-2 -outline-offset-2 outline-accent',
      )}
    >
      <DayHead day={day} view={view} canPlan={canPlan} />
      <ul className="grid gap-1">
        {day.shifts.map((shift) => (
          <li key={shift.id}>
            <ShiftChip shift={shift} href={deskAddress(view, { shift: shift.id })} />
          </li>
        ))}
      </ul>
      {day.isInMonth || isTall ? (
        <ul className="mt-1 text-sm font-bold text-due">
          {day.gaps.map(({ from, to }) => (
            <li key={from}>{words.gap(from, to)}</li>
          ))}
        </ul>
      ) : null}
    </td>
  )
}

/** The month, or one week of it, as a calendar; for the desk. */
export function RotaGrid({ month, view }: { month: RotaMonth; view: DeskView }) {
  const isWeek = view.view === 'week'
  const weeks = isWeek ? month.weeks.filter(([monday]) => monday.date === view.week) : month.weeks
  return (
    <GridKeys className="hidden lg:block">
      <p className="mb-1 text-sm text-soft">{words.gridNote}</p>
      <table className="w-full table-fixed border-collapse bg-paper">
        <caption className="sr-only">{words.grid(sayMonth(month.month))}</caption>
        <thead>
          <tr>
            {words.weekdays.map((day) => (
              <th key={day} scope="col" className="border border-line bg-ground p-1.5 text-left">
                {day}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0].date}>
              {week.map((day) => (
                <Day key={day.date} day={day} view={view} canPlan={month.canPlan} isTall={isWeek} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </GridKeys>
  )
}
