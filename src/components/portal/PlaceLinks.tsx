import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { Card, SectionTitle } from '@/components/ui/Card'
import { portalPlaces as words } from '@/i18n/portalPlaces'
import type { Place } from './places'

/** The places beside the bar, as a card of lines for the thumb. */
export function PlaceCard({ places }: { places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <Card>
      <SectionTitle className="mb-1">{words.title}</SectionTitle>
      <ul className="divide-y divide-line">
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              className="target flex items-center justify-between gap-3 py-2 text-ink no-underline"
            >
              {label}
              <ChevronRight aria-hidden="true" className="size-5 text-soft" />
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** The places beside the bar, at the left of a desk. */
export function PlaceLines({ places }: { places: readonly Place[] }) {
  if (places.length === 0) return null
  return (
    <nav
      aria-label={words.title}
      className="mt-4 hidden border-t border-line pt-3 lg:block lg:max-h-[50dvh] lg:overflow-y-auto"
    >
      <ul className="grid">
        {places.map(({ href, label }) => (
          <li key={href}>
            <Link
              href={href}
              className="block rounded-lg px-3 py-2 text-soft no-underline hover:bg-ground hover:text-ink"
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
