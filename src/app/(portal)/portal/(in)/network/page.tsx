import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole } from '@/access/roles'
import { type NetworkAsked, NetworkFilters } from '@/components/portal/network/NetworkFilters'
import { networkPathOf, townIn } from '@/components/portal/network/networkScope'
import { StationRows } from '@/components/portal/network/StationRows'
import { TownTree } from '@/components/portal/network/TownTree'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { stationTiers } from '@/domain/catalogue/vocabulary'
import { networkPages as words } from '@/i18n/networkPages'
import { scheduledPages } from '@/i18n/scheduledChanges'
import {
  type NetworkFilter,
  type NetworkPage,
  type TownCount,
  listNetwork,
  townCounts,
  townTree,
} from '@/queries/network/networkList'
import { townNames } from '@/queries/network/townNames'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<Record<keyof NetworkAsked, string | string[] | undefined>>
}

const one = (value: string | string[] | undefined) => [value ?? ''].flat()[0]?.slice(0, 80) ?? ''

const filterOf = ({ q, tier, state, after }: NetworkAsked): NetworkFilter => ({
  words: q,
  tier: stationTiers.find(({ value }) => value === tier)?.value,
  state: state === 'open' || state === 'closed' ? state : undefined,
  after,
})

/** The network: towns with their counts, one town's tree, or a list by any filter. */
export default async function NetworkPageView({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/network')
  const { payload, user } = visit
  const own = networkPathOf(visit)
  if (own === null) notFound()
  const given = await searchParams
  const asked: NetworkAsked = { q: one(given.q), tier: one(given.tier), state: one(given.state) }
  const ownTown = townIn(own)
  const wanted = one(given.town)
  const town = ownTown || (/^\d{12}$/.test(wanted) ? wanted : '')
  const names = await townNames(payload)
  const counts = await townCounts(payload, own)
  const isListed = Boolean(asked.q || asked.tier || asked.state)
  const path = own || (town ? `/${town.slice(0, 6)}000000/${town}/` : '')
  const filter = filterOf({ ...asked, after: one(given.after) })
  const page = isListed ? await listNetwork(payload, { path, filter }) : null
  const tree = !isListed && town ? await townTree(payload, town) : null
  const towns = [...names].map(([code, name]) => [code, name] as const)
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{totalOf(counts)}</p>
      </header>
      <Tools isCoordinator={hasRole(user, 'coordinator')} town={town} />
      <NetworkFilters asked={{ ...asked, town }} towns={ownTown ? [] : towns} />
      {page ? <Found page={page} asked={{ ...asked, town }} /> : null}
      {tree ? <TownTree town={tree} mayChange={hasRole(user, 'coordinator')} /> : null}
      {page || tree ? null : <Towns counts={counts} names={names} />}
    </div>
  )
}

function totalOf(counts: readonly TownCount[]): string {
  const sum = (of: 'open' | 'closed') => counts.reduce((total, count) => total + count[of], 0)
  return words.total(sum('open'), sum('closed'))
}

function Tools({ isCoordinator, town }: { isCoordinator: boolean; town: string }) {
  const links = [
    ['/api/stations/network.xlsx', words.export],
    ...(isCoordinator
      ? [
          ['/portal/network/import', words.import],
          [`/portal/network/merge${town ? `?town=${town}` : ''}`, words.merge],
          ['/portal/network/changes', scheduledPages.title],
        ]
      : []),
  ] as const
  return (
    <nav aria-label={words.title} className="flex flex-wrap gap-2">
      {links.map(([href, label]) => (
        <a key={href} href={href} className={buttonClass({ variant: 'quiet' })}>
          {label}
        </a>
      ))}
    </nav>
  )
}

const address = (asked: NetworkAsked) =>
  `/portal/network?${new URLSearchParams(
    Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1])),
  ).toString()}`

function Found({
  page: { stations, total, next },
  asked,
}: {
  page: NetworkPage
  asked: NetworkAsked
}) {
  return (
    <Card>
      <SectionTitle>{words.found(total)}</SectionTitle>
      <StationRows stations={stations} />
      {next ? (
        <Link href={address({ ...asked, after: next })} className={buttonClass({ wide: true })}>
          {words.next}
        </Link>
      ) : null}
    </Card>
  )
}

function Towns({
  counts,
  names,
}: {
  counts: readonly TownCount[]
  names: ReadonlyMap<string, string>
}) {
  const open = new Map(counts.map((count) => [count.code, count.open]))
  const outside = open.get('') ?? 0
  if (names.size === 0) return <EmptyState title={words.noStation} />
  return (
    <Card>
      <SectionTitle>{words.towns}</SectionTitle>
      <ul className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {[...names].map(([code, name]) => (
          <li key={code} className="border-b border-line">
            <Link
              href={`/portal/network?town=${code}`}
              prefetch={false}
              className="target flex items-center justify-between gap-3 py-2 text-ink no-underline hover:bg-ground"
            >
              <span className="font-bold">{name}</span>
              <span className="text-soft">{words.countOf(open.get(code) ?? 0)}</span>
            </Link>
          </li>
        ))}
        {outside > 0 ? (
          <li className="border-b border-line">
            <Link
              href="/portal/network?tier=county"
              prefetch={false}
              className="target flex items-center justify-between gap-3 py-2 text-ink no-underline hover:bg-ground"
            >
              <span className="font-bold">{words.county}</span>
              <span className="text-soft">{words.countOf(outside)}</span>
            </Link>
          </li>
        ) : null}
      </ul>
    </Card>
  )
}
