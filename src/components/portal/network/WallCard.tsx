import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { profilePages as words } from '@/i18n/portalNetwork'
import type { HangingLists } from '@/queries/catalogue/postings/stationWall'
import { Fold } from '../Fold'
import { sayPlace, sayTodo } from '../wall/sayWall'

/** What hangs here, what is to be replaced first, and the way to the wall's own page. */
export function WallCard({
  wall: { current, replace, takeDown },
  code,
}: {
  wall: HangingLists
  code: string
}) {
  const stale = [...replace, ...takeDown]
  const isEmpty = current.length + stale.length === 0
  const line =
    stale.length > 0
      ? words.wallMixed(current.length, stale.length)
      : words.wallGood(current.length)
  return (
    <Card>
      <SectionTitle>{words.wall}</SectionTitle>
      <p className={stale.length > 0 ? 'font-bold text-late' : ''}>
        {isEmpty ? words.wallNone : line}
      </p>
      <ul className="mt-3 divide-y divide-line empty:hidden">
        {stale.map((sheet) => (
          <li key={sheet.id} className="py-2">
            <b>{sheet.name}</b>
            <span className="block text-sm text-soft">
              {sayPlace(sheet)}：{sayTodo(sheet)}
            </span>
          </li>
        ))}
      </ul>
      {current.length > 0 ? (
        <div className="mt-3">
          <Fold summary={words.wallCurrent(current.length)}>
            <ul className="divide-y divide-line">
              {current.map(({ id, name, number }) => (
                <li key={id} className="flex justify-between gap-3 py-2">
                  <span>{name}</span>
                  <span className="shrink-0 text-soft">{words.edition(number)}</span>
                </li>
              ))}
            </ul>
          </Fold>
        </div>
      ) : null}
      <p className="mt-3">
        <Link
          href={`/portal/wall?station=${encodeURIComponent(code)}`}
          className={buttonClass({ variant: 'secondary', wide: true })}
        >
          {words.wallOpen}
        </Link>
      </p>
    </Card>
  )
}
