import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { portalPages } from '@/i18n/portalPages'
import { wallPages } from '@/i18n/portalWall'
import type { HangingLine } from '@/queries/catalogue/postings/hanging'
import { sayPlace, sayTodo } from './wall/sayWall'

const words = portalPages.today
/** How many stand on the day's page; the wall's own page has all. */
const mostShown = 5

/** The sheets on the own wall that no longer hold, the most urgent first, each with what to do. */
export function StaleList({
  stale,
  station,
}: {
  stale: readonly HangingLine[]
  /** Code of the station. */
  station: string
}) {
  const wall = `/portal/wall?station=${encodeURIComponent(station)}`
  return (
    <section id="stale" aria-labelledby="stale-title">
      <h2 id="stale-title" className="mb-2 font-bold text-soft">
        {words.replaceFirst}
      </h2>
      <ul className="divide-y divide-line border-y border-line bg-paper sm:rounded-xl sm:border-x">
        {stale.slice(0, mostShown).map((sheet) => (
          <li key={sheet.id}>
            <Link
              href={addressOf(sheet, station)}
              className="target block px-3 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
            >
              <span className="block text-lg font-bold">{sheet.name}</span>
              {sheet.urgent ? (
                <span className="block font-bold text-late">
                  {wallPages.line.urgent(sheet.urgent)}
                </span>
              ) : null}
              <span className="block text-sm text-soft">
                {sayPlace(sheet)}：{sayTodo(sheet)}
              </span>
              {sheet.changeNote ? <span className="block text-sm">{sheet.changeNote}</span> : null}
            </Link>
          </li>
        ))}
      </ul>
      <p className="mt-3">
        <Link href={wall} className={buttonClass({ variant: 'secondary', wide: true })}>
          {words.wholeWall}
        </Link>
      </p>
    </section>
  )
}

/** A sheet whose matter is no more is taken down on the wall's page; any other is replaced. */
const addressOf = ({ id, staleBecause }: HangingLine, station: string): string => {
  const at = `station=${encodeURIComponent(station)}`
  return staleBecause === 'withdrawn'
    ? `/portal/wall?${at}`
    : `/portal/wall/put?${at}&replace=${id}`
}
