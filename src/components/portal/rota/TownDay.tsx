import { ChevronLeft, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { dayAfter } from '@/domain/network/rota/months'
import { sayShiftDay } from '@/domain/network/rota/sayShift'
import { townRotaWords as words } from '@/i18n/portalRota'
import type { TownRota } from '@/queries/network/townRota'

/** One day of a town as a list, for the phone: who is on duty where, with the way to the days beside it. */
export function TownDay({
  rota: { dates, lines },
  day,
  today,
  href,
}: {
  rota: TownRota
  day: string
  today: string
  /** Address of the page for a day. */
  href: (day: string) => string
}) {
  const at = dates.indexOf(day)
  const look = buttonClass({ variant: 'secondary', size: 'small', className: 'size-12 px-0' })
  return (
    <section aria-label={sayShiftDay(day)} className="lg:hidden">
      <div className="mb-3 flex items-center gap-2">
        <Link href={href(dayAfter(day, -1))} aria-label={words.dayBefore} className={look}>
          <ChevronLeft aria-hidden="true" className="size-6" />
        </Link>
        <h3 className="min-w-36 text-center text-xl font-bold">
          {sayShiftDay(day)}
          {day === today ? <span className="block text-sm text-accent">{words.today}</span> : null}
        </h3>
        <Link href={href(dayAfter(day))} aria-label={words.dayAfter} className={look}>
          <ChevronRight aria-hidden="true" className="size-6" />
        </Link>
      </div>
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
        {lines.map(({ code, name, days }) => (
          <li key={code} className="grid gap-0.5 px-3 py-2">
            <Link
              href={`/portal/rota?station=${encodeURIComponent(code)}&month=${day.slice(0, 7)}`}
              className="target inline-flex items-center text-accent underline underline-offset-4"
            >
              {name}
            </Link>
            {days[at]?.length ? (
              <p className="font-bold">{days[at].join('、')}</p>
            ) : (
              <p className="text-soft">{words.nobody}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
