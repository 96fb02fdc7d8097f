import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { sayDate } from '@/domain/platform/plainDate'
import { portalPages } from '@/i18n/portalPages'
import type { FreshSheet } from '@/queries/catalogue/printLog'

const words = portalPages.today

/** What came into force in the last days, to be known before a citizen asks. */
export function FreshList({ fresh }: { fresh: FreshSheet[] }) {
  if (fresh.length === 0) return null
  return (
    <section id="fresh" aria-labelledby="fresh-title">
      <h2 id="fresh-title" className="mb-2 font-bold text-soft">
        {words.freshTitle}
      </h2>
      <ul className="divide-y divide-line border-y border-line bg-paper sm:rounded-xl sm:border-x">
        {fresh.map(({ code, name, number, since, changeNote }) => (
          <li key={code}>
            <Link
              href={`/portal/matters/${encodeURIComponent(code)}`}
              className="target block px-3 py-3 no-underline -outline-offset-4 hover:bg-ground"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="text-lg font-bold">{name}</span>
                <Badge tone={number === 1 ? 'accent' : 'plain'}>
                  {number === 1 ? words.newMatter : words.newEdition(number)}
                </Badge>
              </span>
              <span className="block text-sm text-soft">
                {words.since(sayDate(since))}
                {changeNote ? `，${changeNote}` : ''}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
