import Link from 'next/link'
import { cn } from '@/components/ui/cn'
import { weekdayNumber } from '@/domain/network/rota/months'
import { rotaPages, townRotaWords as words } from '@/i18n/portalRota'
import type { TownRota } from '@/queries/network/townRota'

/** For the desk, stations down, days across: who is on duty. The names of the stations stay in sight. */
export function TownTable({
  rota: { dates, lines },
  month,
  today,
}: {
  rota: TownRota
  month: string
  today: string
}) {
  return (
    <div
      className="hidden overflow-x-auto rounded-xl border border-line bg-paper lg:block"
      tabIndex={0}
      role="region"
      aria-label={words.title}
    >
      <table className="border-collapse text-left">
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 z-10 min-w-36 bg-ground px-3 py-2">
              {words.station}
            </th>
            {dates.map((date) => (
              <th
                key={date}
                scope="col"
                className={cn(
                  'min-w-20 border-l border-line bg-ground px-2 py-1 text-sm font-bold',
                  date === today && 'text-accent',
                )}
              >
                <span className="block text-base tabular-nums">{Number(date.slice(8))}</span>
                {rotaPages.weekdays[weekdayNumber(date) - 1]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ code, name, days }) => (
            <tr key={code} className="border-t border-line">
              <th scope="row" className="sticky left-0 z-10 min-w-36 bg-paper px-3 py-1.5">
                <Link
                  href={`/portal/rota?station=${encodeURIComponent(code)}&month=${month}`}
                  className="target inline-flex items-center text-accent underline underline-offset-4"
                >
                  {name}
                </Link>
              </th>
              {days.map((names, at) => (
                <td
                  key={dates[at]}
                  className={cn(
                    'border-l border-line px-2 py-1.5 align-top text-sm',
                    weekdayNumber(dates[at]) > 5 && 'bg-tint/60',
                  )}
                >
                  {names.map((one) => (
                    <span key={one} className="block whitespace-nowrap">
                      {one}
                    </span>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
