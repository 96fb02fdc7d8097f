import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasRota } from '@/access/rota'
import { requireVisitor } from '@/components/portal/request'
import { MonthStep } from '@/components/portal/rota/MonthStep'
import { buttonClass } from '@/components/ui/Button'
import { Card } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import type { HoursLine } from '@/domain/network/rota/hours'
import { isMonth } from '@/domain/network/rota/months'
import { plainDateOf } from '@/domain/platform/plainDate'
import { townRotaWords as words } from '@/i18n/portalRota'
import { hoursColumns } from '@/operations/network/rota/exportHours'
import { hoursScope, rotaHours } from '@/queries/network/rotaHours'

export const metadata: Metadata = { title: words.hoursTitle }

interface Props {
  searchParams: Promise<{ month?: string }>
}

function HoursTable({ lines }: { lines: readonly HoursLine[] }) {
  return (
    <Card className="overflow-x-auto p-0 sm:p-0" tabIndex={0} aria-label={words.hoursTitle}>
      <table className="w-full text-left tabular-nums">
        <thead className="bg-ground text-sm">
          <tr>
            {hoursColumns.map(({ heading }) => (
              <th key={heading} scope="col" className="px-3 py-2 font-bold whitespace-nowrap">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.user} className="border-t border-line">
              {hoursColumns.map(({ heading, of }, at) =>
                at === 0 ? (
                  <th key={heading} scope="row" className="px-3 py-2 font-bold whitespace-nowrap">
                    {of(line)}
                  </th>
                ) : (
                  <td key={heading} className="px-3 py-2">
                    {of(line)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

/** One's own month as a list, which a phone shows whole. */
function OwnHours({ line }: { line: HoursLine }) {
  return (
    <Card>
      <dl className="grid grid-cols-2 gap-y-2 text-lg tabular-nums">
        {hoursColumns.slice(1).map(({ heading, of }) => (
          <div key={heading} className="contents">
            <dt className="text-soft">{heading}</dt>
            <dd className="font-bold">{of(line)}</dd>
          </div>
        ))}
      </dl>
    </Card>
  )
}

/** Hours of a month: one's own; for a town and the county a table of everybody's, and as a workbook. */
export default async function HoursPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/rota/hours')
  if (!hasRota(visit.user)) notFound()
  const now = new Date()
  const { month: asked } = await searchParams
  const month = isMonth(asked) ? asked : plainDateOf(now).slice(0, 7)
  const scope = hoursScope(visit.user, visit.station)
  const lines = await rotaHours(visit.req, { user: visit.user, scope, month, now })
  return (
    <div className={scope.kind === 'own' ? 'mx-auto grid max-w-2xl gap-5' : 'grid gap-5'}>
      <header>
        <h1 className="text-3xl font-black">{words.hoursTitle}</h1>
        <p className="text-soft">{words.hoursLead}</p>
      </header>
      <div className="flex flex-wrap items-center gap-3">
        <MonthStep month={month} href={(one) => `/portal/rota/hours?month=${one}`} />
        {lines.length > 0 ? (
          <a
            href={`/api/shifts/hours.xlsx?month=${month}`}
            className={buttonClass({ variant: 'secondary', size: 'small' })}
          >
            {words.download}
          </a>
        ) : null}
      </div>
      {lines.length === 0 ? <EmptyState title={words.noHours} /> : null}
      {lines.length > 0 && scope.kind !== 'own' ? <HoursTable lines={lines} /> : null}
      {scope.kind === 'own' && lines[0] ? <OwnHours line={lines[0]} /> : null}
    </div>
  )
}
