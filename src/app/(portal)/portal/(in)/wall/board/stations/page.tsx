import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { requireVisitor } from '@/components/portal/request'
import { boardPathOf } from '@/components/portal/standard/boardScope'
import { BackHeader } from '@/components/portal/BackHeader'
import { type BoardFilter, boardFilterOf } from '@/components/portal/wall/boardList'
import { EmptyState } from '@/components/ui/EmptyState'
import { issueAges } from '@/domain/catalogue/postings/shares'
import { plainDateOf } from '@/domain/platform/plainDate'
import { wallPages } from '@/i18n/portalWall'
import { type MatterLine, isCounted, matterLines } from '@/queries/catalogue/postings/board'
import { stationCounts } from '@/queries/catalogue/postings/counts'
import { townOf } from '@/queries/network/standardOverview'
import { townNames } from '@/queries/network/townNames'

const words = wallPages.boardPage

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<string, string | undefined>>
}

const mostShown = 300

const isOfFilter = ({ code, age }: MatterLine, filter: BoardFilter): boolean =>
  (!filter.matter || code === filter.matter) && (!filter.age || age === filter.age)

/** The stations that a number of the board counts. */
export default async function WallStationsPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/wall/board')
  const { payload } = visit
  const path = boardPathOf(visit)
  if (path === null) notFound()
  const filter = boardFilterOf(await searchParams)
  const today = plainDateOf(new Date())
  const isNarrow = filter.matter !== undefined || filter.age !== undefined
  const matters = isNarrow
    ? (await matterLines(payload, { path, today })).filter((line) => isOfFilter(line, filter))
    : undefined
  const all = await stationCounts(payload, { path, matters: matters?.map(({ id }) => id) })
  const lines = all.filter(
    (line) =>
      isCounted(line, filter.state) && (filter.town === undefined || townOf(line) === filter.town),
  )
  const town = filter.town ? (await townNames(payload)).get(filter.town) : undefined
  const title = [
    town,
    filter.matter ? matters?.map(({ name }) => `「${name}」`).join('') : '',
    issueAges.find(({ value }) => value === filter.age)?.zh,
    words.listTitle[filter.state],
  ]
    .filter(Boolean)
    .join(' ')
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <BackHeader href="/portal/wall/board" back={words.title} title={title}>
        <p className="text-soft">{words.list(lines.length)}</p>
      </BackHeader>
      {lines.length === 0 ? <EmptyState title={words.noStations} /> : null}
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper empty:hidden">
        {lines.slice(0, mostShown).map(({ id, code, name, current, stale }) => (
          <li key={id}>
            <Link
              href={`/portal/wall?station=${encodeURIComponent(code)}`}
              prefetch={false}
              className="target flex flex-wrap items-center justify-between gap-x-3 px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
            >
              <span className="font-bold">{name}</span>
              <span className={stale > 0 ? 'font-bold text-late' : 'text-soft'}>
                {current + stale === 0
                  ? words.noneHung
                  : stale > 0
                    ? words.lineStale(stale, current + stale)
                    : words.lineGood(current)}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {lines.length > mostShown ? (
        <p className="text-soft">{words.moreStations(lines.length - mostShown)}</p>
      ) : null}
    </div>
  )
}
