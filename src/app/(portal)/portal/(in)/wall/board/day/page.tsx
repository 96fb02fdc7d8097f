import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackHeader } from '@/components/portal/BackHeader'
import { requireVisitor } from '@/components/portal/request'
import { boardPathOf } from '@/components/portal/standard/boardScope'
import { ShareLine } from '@/components/portal/wall/BoardRows'
import { oneOf } from '@/components/portal/wall/wallScope'
import { EmptyState } from '@/components/ui/EmptyState'
import { sumOf } from '@/domain/catalogue/postings/shares'
import { isPlainDate, sayDate } from '@/domain/platform/plainDate'
import { wallPages } from '@/i18n/portalWall'
import { townsOfDay } from '@/queries/catalogue/postings/board'
import { townOf } from '@/queries/network/standardOverview'
import { townNames } from '@/queries/network/townNames'

const words = wallPages.boardPage

export const metadata: Metadata = { title: words.trend }

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The walls of the county on one evening of the trend, by town: so much was kept. */
export default async function WallDayPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/wall/board')
  const on = oneOf((await searchParams).on)
  if (boardPathOf(visit) !== '' || !isPlainDate(on)) notFound()
  const [towns, names] = await Promise.all([
    townsOfDay(visit.payload, on),
    townNames(visit.payload),
  ])
  const walls = towns.reduce((sum, town) => sum + town.walls, 0)
  const goodWalls = towns.reduce((sum, town) => sum + town.goodWalls, 0)
  const lines = [
    { name: words.total, ...sumOf(towns), walls, goodWalls },
    ...towns.map((town) => ({ name: names.get(townOf(town)) ?? words.own, ...town })),
  ]
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <BackHeader href="/portal/wall/board" back={words.title} title={words.day.title(sayDate(on))}>
        {towns.length > 0 ? <p className="text-soft">{words.day.lead}</p> : null}
      </BackHeader>
      {towns.length === 0 ? (
        <EmptyState title={words.day.none}>{words.day.noneNote}</EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-xl border border-line bg-paper px-4">
          {lines.map(({ name, current, stale, walls: all, goodWalls: good }) => (
            <li key={name} className="py-3">
              <ShareLine name={name} counts={{ current, stale }} />
              {all > 0 ? <p className="text-sm text-soft">{words.day.walls(good, all)}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
