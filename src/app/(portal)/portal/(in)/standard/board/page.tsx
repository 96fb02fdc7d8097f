import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireVisitor } from '@/components/portal/request'
import { boardPathOf } from '@/components/portal/standard/boardScope'
import { GroupRow, ItemLineRow } from '@/components/portal/standard/StandardTable'
import { today } from '@/components/portal/standard/shownItems'
import { Card, SectionTitle } from '@/components/ui/Card'
import { standardPages as words } from '@/i18n/standard'
import { townNames } from '@/queries/network/townNames'
import {
  type StationLine,
  groupOf,
  itemLines,
  standardOverview,
  townOf,
} from '@/queries/network/standardOverview'

export const metadata: Metadata = { title: words.board }

/** The stations of a town as lines that open their ten things. */
const StationLinks = ({ lines }: { lines: readonly StationLine[] }) => (
  <ul className="divide-y divide-line">
    {lines.map(({ id, code, name, readiness }) => (
      <li key={id}>
        <Link
          href={`/portal/standard?station=${code}`}
          className="target flex flex-wrap items-center justify-between gap-x-3 py-2 text-ink no-underline"
        >
          <span className="font-bold">{name}</span>
          <span className={readiness.late > 0 ? 'font-bold text-late' : 'text-soft'}>
            {readiness.late > 0 ? words.lateCount(readiness.late) : words.ready(readiness.ok)}
          </span>
        </Link>
      </li>
    ))}
  </ul>
)

/** How ready the stations of the county, or of a town, are; and what is missing most. */
export default async function StandardBoardPage() {
  const visit = await requireVisitor('/portal/standard/board')
  const path = boardPathOf(visit)
  if (path === null) notFound()
  const lines = await standardOverview(visit.payload, { path, today: today() })
  const isCounty = path === ''
  const names = isCounty ? await townNames(visit.payload) : new Map<string, string>()
  const towns = [...new Set(lines.map(townOf))].sort()
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-3xl font-black">{words.board}</h1>
        <p className="text-soft">{words.boardLead}</p>
      </header>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card>
          <SectionTitle className="mb-1">{words.groups[isCounty ? 'county' : 'town']}</SectionTitle>
          <ul className="divide-y divide-line">
            <GroupRow line={groupOf('all', words.total, lines)} />
            {isCounty
              ? towns.map((town) => (
                  <GroupRow
                    key={town}
                    town={town}
                    line={groupOf(
                      town,
                      names.get(town) ?? words.own,
                      lines.filter((line) => townOf(line) === town),
                    )}
                  />
                ))
              : null}
          </ul>
          {isCounty ? null : <StationLinks lines={lines} />}
        </Card>
        <Card>
          <SectionTitle className="mb-1">{words.missing}</SectionTitle>
          <ul className="divide-y divide-line">
            {itemLines(lines).map((line) => (
              <ItemLineRow key={line.item} line={line} />
            ))}
          </ul>
        </Card>
      </div>
    </div>
  )
}
