import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { requireVisitor } from '@/components/portal/request'
import { boardPathOf } from '@/components/portal/standard/boardScope'
import { Count, GroupRow, ShareLine } from '@/components/portal/wall/BoardRows'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { type PostingCounts, shareOf, sumOf } from '@/domain/catalogue/postings/shares'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { wallPages } from '@/i18n/portalWall'
import {
  type DayLine,
  type MatterLine,
  ageLines,
  dayLines,
  matterLines,
  wallGroup,
} from '@/queries/catalogue/postings/board'
import { type StationCounts, stationCounts } from '@/queries/catalogue/postings/counts'
import { townOf } from '@/queries/network/standardOverview'
import { townNames } from '@/queries/network/townNames'

const words = wallPages.boardPage

export const metadata: Metadata = { title: words.title }

const mostMatters = 12
const trendDays = 14

/** The share of walls that hold: by town or station, by matter, by age of the edition, and day by day. */
export default async function WallBoardPage() {
  const visit = await requireVisitor('/portal/wall/board')
  const { payload, user } = visit
  const path = boardPathOf(visit)
  if (path === null) notFound()
  const isCounty = path === ''
  const today = plainDateOf(new Date())
  const [stations, matters, days] = await Promise.all([
    stationCounts(payload, { path }),
    matterLines(payload, { path, today }),
    dayLines(payload, { path, days: trendDays }),
  ])
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-3xl font-black">{isCounty ? words.title : words.townTitle}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card>
          <SectionTitle className="mb-1">{isCounty ? words.towns : words.stations}</SectionTitle>
          <ul className="divide-y divide-line">
            <GroupRow group={wallGroup('all', words.total, stations)} />
            {isCounty ? <Towns stations={stations} names={await townNames(payload)} /> : null}
          </ul>
          {isCounty ? null : <StationLinks stations={stations} />}
        </Card>
        <div className="grid gap-5">
          <Matters
            lines={matters.filter(({ stale }) => stale > 0).slice(0, mostMatters)}
            isCoordinator={hasRole(user, 'coordinator')}
          />
          <Ages matters={matters} />
          <Card>
            <SectionTitle className="mb-1">{words.trend}</SectionTitle>
            <Trend now={sumOf(stations)} days={days} isCounty={isCounty} />
          </Card>
        </div>
      </div>
    </div>
  )
}

/** The share by how long ago the edition in force was issued; ages of which nothing hangs are left out. */
function Ages({ matters }: { matters: readonly MatterLine[] }) {
  const lines = ageLines(matters).filter((line) => shareOf(line) !== null)
  return (
    <Card>
      <SectionTitle className="mb-1">{words.ages}</SectionTitle>
      {lines.length === 0 ? <p className="text-soft">{words.noneHung}</p> : null}
      <ul className="divide-y divide-line">
        {lines.map(({ age, name, current, stale }) => (
          <li key={age} className="py-3">
            <ShareLine name={name} counts={{ current, stale }} />
            <div className="mt-1 grid grid-cols-2 gap-1">
              <Count
                value={current + stale}
                label={words.columns.hung}
                filter={{ age, state: 'hung' }}
                of={name}
              />
              <Count
                value={stale}
                label={words.columns.stale}
                filter={{ age, state: 'stale' }}
                of={name}
                isBad
              />
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The share now and of each evening before; the county's evenings open their towns. */
function Trend({
  now,
  days,
  isCounty,
}: {
  now: PostingCounts
  days: readonly DayLine[]
  isCounty: boolean
}) {
  const noted = isCounty ? words.trendNote : words.trendTownNote
  return (
    <>
      <p className="text-soft">{days.length === 0 ? words.trendNone : noted}</p>
      <ul className="divide-y divide-line">
        <li className="py-2">
          <ShareLine name={words.trendNow} counts={now} />
        </li>
        {days.map(({ on, current, stale }) => (
          <li key={on}>
            {isCounty ? (
              <Link
                href={`/portal/wall/board/day?on=${on}`}
                prefetch={false}
                className="target block py-2 text-ink no-underline -outline-offset-4 hover:bg-ground"
              >
                <ShareLine name={sayDate(on)} counts={{ current, stale }} />
              </Link>
            ) : (
              <div className="py-2">
                <ShareLine name={sayDate(on)} counts={{ current, stale }} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function Towns({
  stations,
  names,
}: {
  stations: readonly StationCounts[]
  names: ReadonlyMap<string, string>
}) {
  const towns = [...new Set(stations.map(townOf))].sort()
  return towns.map((town) => (
    <GroupRow
      key={town}
      town={town}
      group={wallGroup(
        town,
        names.get(town) ?? words.own,
        stations.filter((station) => townOf(station) === town),
      )}
    />
  ))
}

/** The stations of a town as lines that open their walls. */
const StationLinks = ({ stations }: { stations: readonly StationCounts[] }) => (
  <ul className="divide-y divide-line">
    {stations.map(({ id, code, name, current, stale }) => (
      <li key={id}>
        <Link
          href={`/portal/wall?station=${encodeURIComponent(code)}`}
          prefetch={false}
          className="target block py-2 text-ink no-underline -outline-offset-4 hover:bg-ground"
        >
          <ShareLine name={name} counts={{ current, stale }} />
        </Link>
      </li>
    ))}
  </ul>
)

/** The matters with most stale sheets, and the way to an urgent recall. */
function Matters({
  lines,
  isCoordinator,
}: {
  lines: readonly MatterLine[]
  isCoordinator: boolean
}) {
  return (
    <Card>
      <SectionTitle className="mb-1">{words.matters}</SectionTitle>
      {lines.length === 0 ? <p>{words.allGood}</p> : null}
      <ul className="divide-y divide-line">
        {lines.map(({ id, code, name, current, stale }) => (
          <li key={id} className="py-3">
            <ShareLine name={name} counts={{ current, stale }} />
            <div className="mt-1 flex flex-wrap items-center justify-between gap-2">
              <Count
                value={stale}
                label={words.columns.stale}
                filter={{ matter: code, state: 'stale' }}
                of={name}
                isBad
              />
              {isCoordinator ? (
                <Link
                  href={`/portal/wall/board/urgent?matter=${encodeURIComponent(code)}`}
                  aria-label={wallPages.act.of(wallPages.urgent.open, name)}
                  className={buttonClass({ variant: 'danger', size: 'small' })}
                >
                  {wallPages.urgent.open}
                </Link>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}
