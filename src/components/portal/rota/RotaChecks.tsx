import { Card, SectionTitle } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { sayHours, sayShiftDay } from '@/domain/network/rota/sayShift'
import { rotaChecks as words } from '@/i18n/portalRota'
import type { RotaMonth } from '@/queries/network/rotaMonth'

/** Everything that is wrong or doubtful with a month, in sentences. */
function problemsOf(month: RotaMonth): string[] {
  const open = month.weeks.flat().filter(({ isInMonth, gaps }) => isInMonth && gaps.length > 0)
  return [
    ...month.clashes.map(({ name, date, station }) =>
      words.clash(name, sayShiftDay(date), station),
    ),
    ...(open.length > 0 ? [words.gaps(open.length)] : []),
    ...(month.isHoursUneven ? [words.hours] : []),
    ...(month.isDaysOffUneven ? [words.daysOff] : []),
    ...(month.isHoursUnknown ? [words.unknown] : []),
  ]
}

/** What each person has in the month and the quarter. */
function Loads({ loads }: Pick<RotaMonth, 'loads'>) {
  const columns = [
    words.name,
    words.days,
    words.monthHours,
    words.offDays,
    words.quarterHours,
    words.quarterOff,
  ]
  return (
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={words.loads}>
      <table className="w-full text-left tabular-nums">
        <thead>
          <tr className="text-sm text-soft">
            {columns.map((column) => (
              <th key={column} scope="col" className="py-1 pr-3 font-bold whitespace-nowrap">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {loads.map((load) => (
            <tr key={load.user} className="border-t border-line">
              <th scope="row" className="py-1.5 pr-3 font-bold whitespace-nowrap">
                {load.name}
              </th>
              <td className="pr-3">{load.days}</td>
              <td className="pr-3 whitespace-nowrap">{sayHours(load.minutes)}</td>
              <td className="pr-3">{load.daysOff}</td>
              <td className="pr-3 whitespace-nowrap">{sayHours(load.quarterMinutes)}</td>
              <td>{load.quarterDaysOff}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** What to look at before publishing: clashes, gaps, and who serves how much. */
export function RotaChecks({ month }: { month: RotaMonth }) {
  const problems = problemsOf(month)
  const isEmpty = month.drafts + month.published === 0
  if (isEmpty) return null
  return (
    <Card className="grid gap-3">
      <SectionTitle className="mb-0">{words.title}</SectionTitle>
      {problems.length > 0 ? (
        <Status tone="due">
          <ul className="list-disc pl-5">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Status>
      ) : (
        <Status tone="good" title={words.fine} />
      )}
      <Loads loads={month.loads} />
    </Card>
  )
}
