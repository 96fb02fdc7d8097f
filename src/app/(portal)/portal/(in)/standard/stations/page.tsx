import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireVisitor } from '@/components/portal/request'
import { boardPathOf } from '@/components/portal/standard/boardScope'
import { sayStanding, today } from '@/components/portal/standard/shownItems'
import { EmptyState } from '@/components/ui/EmptyState'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { standardItems } from '@/domain/network/standardItems'
import { standardPages as words } from '@/i18n/standard'
import { townNames } from '@/queries/network/townNames'
import {
  type OverviewFilter,
  type StationLine,
  isCounted,
  standardOverview,
} from '@/queries/network/standardOverview'

export const metadata: Metadata = { title: words.board }

interface Props {
  searchParams: Promise<{ town?: string; item?: string; state?: string }>
}

const mostShown = 300

/** What of an address is a filter; anything else in it is none. */
function filterOf({ town, item, state }: Awaited<Props['searchParams']>): OverviewFilter {
  const states = Object.keys(words.states) as (keyof typeof words.states)[]
  return {
    town: town !== undefined && /^\d{0,12}$/.test(town) ? town : undefined,
    item: standardItems.find(({ value }) => value === item)?.value,
    state: states.find((one) => one === state),
  }
}

const lineNote = ({ standings, readiness }: StationLine, { item }: OverviewFilter): string => {
  if (!item) return words.ready(readiness.ok)
  const standing = standings[item]
  return standing ? sayStanding({ standing }) : words.reason.never()
}

/** The stations that a number of the board counts. */
export default async function StandardStationsPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/standard/board')
  const path = boardPathOf(visit)
  if (path === null) notFound()
  const filter = filterOf(await searchParams)
  const all = await standardOverview(visit.payload, { path, today: today() })
  const lines = all.filter((line) => isCounted(line, filter))
  const town = filter.town ? (await townNames(visit.payload)).get(filter.town) : undefined
  const title = [
    town,
    filter.item ? `「${wordOf(standardItems, filter.item)}」` : '',
    filter.state ? words.states[filter.state] : '',
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header className="grid gap-1">
        <p>
          <Link
            href="/portal/standard/board"
            className="target inline-flex items-center text-accent underline underline-offset-4"
          >
            {words.board}
          </Link>
        </p>
        <h1 className="text-3xl font-black">{title || words.board}</h1>
        <p className="text-soft">{words.list(lines.length)}</p>
      </header>
      {lines.length === 0 ? <EmptyState title={words.none} /> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper empty:hidden">
        {lines.slice(0, mostShown).map((line) => (
          <li key={line.id}>
            <Link
              href={`/portal/standard?station=${line.code}${filter.item ? `#${filter.item}` : ''}`}
              prefetch={false}
              className="target flex flex-wrap items-center justify-between gap-x-3 px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
            >
              <span className="font-bold">{line.name}</span>
              <span className={line.readiness.late > 0 ? 'font-bold text-late' : 'text-soft'}>
                {lineNote(line, filter)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {lines.length > mostShown ? (
        <p className="text-soft">{words.more(lines.length - mostShown)}</p>
      ) : null}
    </div>
  )
}
