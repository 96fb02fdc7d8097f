import { hasBoard } from '@/access/board'
import { hasChanges } from '@/access/campaigns'
import { reachesOfPerson } from '@/access/cases'
import { hasPeople, hasStandard, hasStandardBoard } from '@/access/people'
import { hasProjects } from '@/access/projects'
import { seesReviews } from '@/access/reviews'
import { hasRole } from '@/access/roles'
import { hasRota } from '@/access/rota'
import { seesToldOnce } from '@/access/toldOnce'
import { hasTraining } from '@/access/training'
import { portalPlaces as words } from '@/i18n/portalPlaces'
import type { Station, User } from '@/payload-types'

/** A page beside the five of the bar. */
export interface Place {
  href: string
  label: string
}

interface Offer {
  href: string | ((station: Station | null) => string)
  label: string
  /** Whether the place is there for a person; the page itself asks again. */
  isFor: (user: User, station: Station | null) => boolean
}

const seesCases = (user: User) => reachesOfPerson(user).length > 0

/** In the order of the county's work. */
const offers: readonly Offer[] = [
  { href: '/portal/orders', label: words.orders, isFor: seesCases },
  { href: '/portal/changes', label: words.changes, isFor: hasChanges },
  { href: '/portal/appointments', label: words.appointments, isFor: seesCases },
  { href: '/portal/training', label: words.training, isFor: hasTraining },
  { href: '/portal/training/lessons', label: words.lessons, isFor: hasTraining },
  { href: '/portal/training/map', label: words.map, isFor: hasTraining },
  { href: '/portal/training/records', label: words.records, isFor: hasTraining },
  { href: '/portal/projects', label: words.projects, isFor: hasProjects },
  { href: '/portal/ledger', label: words.ledger, isFor: seesCases },
  { href: '/portal/reviews', label: words.reviews, isFor: seesReviews },
  { href: '/portal/told-once', label: words.toldOnce, isFor: seesToldOnce },
  { href: '/portal/board', label: words.board, isFor: hasBoard },
  { href: '/portal/wall', label: words.wall, isFor: hasStandard },
  { href: '/portal/standard', label: words.standard, isFor: hasStandard },
  { href: '/portal/people', label: words.people, isFor: hasPeople },
  { href: '/portal/people/cards', label: words.cards, isFor: hasStandard },
  { href: '/portal/duty', label: words.duty, isFor: (user) => hasRole(user, 'agent') },
  { href: '/portal/rota', label: words.rota, isFor: hasRota },
  { href: '/portal/network', label: words.network, isFor: hasStandardBoard },
  {
    href: (station) => `/portal/network/${encodeURIComponent(station?.code ?? '')}`,
    label: words.ownStation,
    isFor: (user, station) => hasRole(user, 'agent') && station !== null,
  },
  {
    href: '/portal/network/matters',
    label: words.assignment,
    isFor: (user) => hasRole(user, 'coordinator'),
  },
]

/** What a person is offered beside the bar. */
export const placesFor = (user: User, station: Station | null): Place[] =>
  offers
    .filter(({ isFor }) => isFor(user, station))
    .map(({ href, label }) => ({
      href: typeof href === 'string' ? href : href(station),
      label,
    }))
