import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { mapPages as words } from '@/i18n/competencePages'
import { type MapFields, type ShownMap, mapLink, mattersAPage } from './mapView'

/** Which matters stand side by side, and the way to the others. */
export function MapPaging({ fields, shown }: { fields: MapFields; shown: ShownMap }) {
  const { pageNumber, pages, matters, page } = shown
  if (pages === 1) return null
  const from = (pageNumber - 1) * mattersAPage
  const look = buttonClass({ variant: 'secondary' })
  return (
    <nav aria-label={words.more} className="flex flex-wrap items-center justify-between gap-3">
      {pageNumber > 1 ? (
        <Link href={mapLink(fields, { page: pageNumber - 1 })} className={look} rel="prev">
          {words.before}
        </Link>
      ) : (
        <span />
      )}
      <span className="text-soft">{words.shown(from + 1, from + page.length, matters.length)}</span>
      {pageNumber < pages ? (
        <Link href={mapLink(fields, { page: pageNumber + 1 })} className={look} rel="next">
          {words.more}
        </Link>
      ) : (
        <span />
      )}
    </nav>
  )
}
