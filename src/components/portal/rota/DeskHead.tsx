import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Segment } from '@/components/ui/Segment'
import { dayAfter, mondayOf, monthAfter } from '@/domain/network/rota/months'
import { sayMonth } from '@/domain/network/rota/sayShift'
import { rotaPages as words } from '@/i18n/portalRota'
import type { RotaMonth } from '@/queries/network/rotaMonth'
import { type DeskView, deskAddress } from './rotaAddress'

/** The view one step back or on: by month, or by week, which leads over the ends of months. */
function stepOf(view: DeskView, mondays: readonly string[], step: -1 | 1): DeskView {
  const monthStep = { ...view, month: monthAfter(view.month, step), week: undefined }
  if (view.view === 'month' || !view.week) return monthStep
  const week = dayAfter(view.week, 7 * step)
  if (mondays.includes(week)) return { ...view, week }
  const month = monthAfter(view.month, step)
  const edge = mondayOf(step > 0 ? `${month}-01` : dayAfter(`${view.month}-01`, -1))
  return { ...view, month, week: edge === view.week ? week : edge }
}

/** Which month, which view, and the papers of it. */
export function DeskHead({
  month,
  view,
  mondays,
}: {
  month: RotaMonth
  view: DeskView
  mondays: readonly string[]
}) {
  const isWeek = view.view === 'week'
  const arrow = (step: -1 | 1) => {
    const [before, after] = isWeek
      ? [words.previousWeek, words.nextWeek]
      : [words.previous, words.next]
    const Icon = step < 0 ? ChevronLeft : ChevronRight
    return (
      <Link
        href={deskAddress(stepOf(view, mondays, step))}
        aria-label={step < 0 ? before : after}
        className={buttonClass({ variant: 'secondary', size: 'small', className: 'size-12 px-0' })}
      >
        <Icon aria-hidden="true" className="size-6" />
      </Link>
    )
  }
  const query = new URLSearchParams({ station: month.station.id, month: month.month })
  return (
    <div className="flex flex-wrap items-center gap-3">
      <div className="flex items-center gap-2">
        {arrow(-1)}
        <h2 className="min-w-32 text-center text-2xl font-black">{sayMonth(month.month)}</h2>
        {arrow(1)}
      </div>
      <Segment
        label={words.views}
        className="w-44"
        options={(['month', 'week'] as const).map((one) => ({
          label: one === 'month' ? words.viewMonth : words.viewWeek,
          href: deskAddress({ ...view, view: one }),
          isCurrent: view.view === one,
        }))}
      />
      <div className="flex flex-wrap gap-2 lg:ml-auto">
        {month.published > 0 ? (
          <a
            href={`/api/shifts/month.pdf?${query.toString()}`}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ variant: 'secondary', size: 'small' })}
          >
            {words.print}
          </a>
        ) : null}
        <Link
          href={`/portal/rota/town?station=${month.station.code}&month=${month.month}`}
          className={buttonClass({ variant: 'quiet', size: 'small' })}
        >
          {words.town}
        </Link>
        <Link
          href={`/portal/rota/hours?month=${month.month}`}
          className={buttonClass({ variant: 'quiet', size: 'small' })}
        >
          {words.hours}
        </Link>
      </div>
    </div>
  )
}
