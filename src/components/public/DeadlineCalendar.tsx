import { cn } from '@/components/ui/cn'
import { epochDayOf, weekdayOf } from '@/domain/calendar/epochDay'
import { dayMarks, deadlineWords as words } from '@/i18n/publicDeadlines'
import type { PreviewDay } from '@/queries/platform/deadlinePreview'

type Day = PreviewDay & { number: number; isDue: boolean }

/** Days by month, then by week from Monday on; a day outside the trace is null. */
function monthsOf(trace: readonly PreviewDay[]) {
  const months = new Map<string, (Day | null)[][]>()
  let number = 0
  for (const [at, one] of trace.entries()) {
    if (one.counted) number += 1
    const month = one.date.slice(0, 7)
    const weeks = months.get(month) ?? []
    const weekday = weekdayOf(epochDayOf(one.date))
    if (weekday === 0 || weeks.length === 0) weeks.push(Array<Day | null>(7).fill(null))
    const week = weeks.at(-1)
    if (week) week[weekday] = { ...one, number, isDue: at === trace.length - 1 }
    months.set(month, weeks)
  }
  return [...months]
}

function DayCell({ day }: { day: Day | null }) {
  if (!day) return <td />
  const mark = day.counted ? words.counted(day.number) : dayMarks[day.code]
  return (
    <td
      className={cn(
        'border border-line p-0.5 text-center align-top',
        day.counted && 'bg-tint font-bold',
        day.isDue && 'on-accent bg-accent text-on-accent',
      )}
      title={day.reason}
    >
      <span className="block text-base tabular-nums">{Number(day.date.slice(8))}</span>
      <span className="block text-xs">{mark}</span>
    </td>
  )
}

/**
 * The way to a due date as a calendar: each counted day says which one it is, the others why not.
 * @param trace the days from receipt to the due date
 */
export function DeadlineCalendar({ trace }: { trace: readonly PreviewDay[] }) {
  return (
    <div className="grid gap-6">
      {monthsOf(trace).map(([month, weeks]) => (
        <table key={month} className="w-full table-fixed border-collapse bg-paper">
          <caption className="mb-2 text-left text-lg font-bold">
            {words.month(Number(month.slice(0, 4)), Number(month.slice(5)))}
          </caption>
          <thead>
            <tr>
              {words.weekdays.map((day) => (
                <th key={day} scope="col" className="pb-1 text-sm font-normal text-soft">
                  {day}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {weeks.map((week) => (
              <tr key={week.find((day) => day)?.date ?? ''}>
                {week.map((day, at) => (
                  <DayCell key={words.weekdays[at]} day={day} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </div>
  )
}

/** The weekday of a date in words. */
export const weekdayWord = (date: string): string =>
  words.weekdays[weekdayOf(epochDayOf(date))] ?? ''
