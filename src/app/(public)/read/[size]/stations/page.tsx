import type { Metadata } from 'next'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { Input } from '@/components/ui/Field'
import { PageHeader } from '@/components/ui/PageHeader'
import { BlockTitle } from '@/components/public/Browse'
import { PhoneButton } from '@/components/public/Phone'
import { SiteFrame } from '@/components/public/SiteFrame'
import { StationCard } from '@/components/public/StationCard'
import { type SizeParams, pathTo, publicSite } from '@/components/public/site'
import { type StationTier, stationTiers } from '@/domain/catalogue/vocabulary'
import { publicText } from '@/i18n/public'
import {
  type PublicStation,
  type StationList,
  type TownLine,
  listStations,
  townsWithStations,
} from '@/queries/network/publicStations'

export const dynamic = 'force-dynamic'

const words = publicText.stations

type Query = Partial<Record<'q' | 'town' | 'kind', string | string[]>>

interface Props {
  params: Promise<SizeParams>
  searchParams: Promise<Query>
}

const first = (value?: string | string[]): string =>
  ((Array.isArray(value) ? value[0] : value) ?? '').trim().slice(0, 40)

const kindOf = (value: string): StationTier | undefined =>
  stationTiers.find((tier) => tier.value === value)?.value

function addressOf({ q, town, kind }: { q: string; town: string; kind?: string }): string {
  const kept = Object.entries({ q, town, kind: kind ?? '' }).filter(([, value]) => value)
  return kept.length > 0 ? `/stations?${new URLSearchParams(kept)}` : '/stations'
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { q, town } = await searchParams
  const isList = Boolean(first(q) || first(town))
  return {
    title: words.title,
    alternates: { canonical: '/stations' },
    robots: isList ? { index: false } : undefined,
  }
}

function FindForm({ value }: { value: string }) {
  return (
    <form action="/stations" role="search" className="max-w-2xl">
      <label htmlFor="q" className="mb-2 block text-lg font-black">
        {words.label}
      </label>
      <div className="flex flex-wrap gap-2.5">
        <Input
          id="q"
          name="q"
          type="search"
          defaultValue={value}
          placeholder={words.placeholder}
          maxLength={40}
          autoComplete="off"
          className="min-h-14 w-auto min-w-[min(100%,11rem)] flex-1 text-lg"
        />
        <button type="submit" className={buttonClass({ size: 'large' })}>
          {words.submit}
        </button>
      </div>
    </form>
  )
}

function Towns({ towns }: { towns: readonly TownLine[] }) {
  return (
    <section>
      <BlockTitle>{words.towns}</BlockTitle>
      <ul className="grid grid-cols-2 gap-2.5 sm:grid-cols-3 lg:grid-cols-4">
        {towns.map(({ code, name, stations }) => (
          <li key={code}>
            <a
              href={pathTo.town(code)}
              className="target flex h-full flex-wrap items-baseline justify-between gap-x-2 rounded-lg border border-line bg-paper px-4 py-3 text-ink no-underline hover:border-accent hover:bg-tint"
            >
              <span className="text-lg font-bold">{name}</span>
              <span className="text-sm text-soft">{words.countOf(stations)}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Cards = ({ stations }: { stations: readonly PublicStation[] }) => (
  <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 lg:grid-cols-3">
    {stations.map((station) => (
      <li key={station.code}>
        <StationCard station={station} />
      </li>
    ))}
  </ul>
)

function Found({
  list,
  q,
  town,
  kind,
}: {
  list: StationList
  q: string
  town: string
  kind?: StationTier
}) {
  const { stations, total } = list
  const kinds = [{ value: undefined, zh: words.all }, ...stationTiers.slice(1)]
  return (
    <section className="mt-7">
      <BlockTitle>{list.town ? words.inTown(list.town) : words.foundFor(q, total)}</BlockTitle>
      <nav aria-label={words.kinds} className="mb-4">
        <ul className="flex flex-wrap gap-2">
          {kinds.map(({ value, zh }) => (
            <li key={zh}>
              <a
                href={addressOf({ q, town, kind: value })}
                aria-current={value === kind ? 'page' : undefined}
                className="target inline-flex items-center rounded-full border border-edge bg-paper px-4 font-bold text-ink no-underline hover:bg-tint aria-[current=page]:border-ink aria-[current=page]:bg-ink aria-[current=page]:text-paper"
              >
                {zh}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {total > stations.length ? <p className="mb-3">{words.first(stations.length)}</p> : null}
      <Cards stations={stations} />
    </section>
  )
}

/** Stations: by the name of a village, or by town. */
export default async function StationsPage({ params, searchParams }: Props) {
  const { size } = await params
  const query = await searchParams
  const [q, town, kind] = [first(query.q), first(query.town), kindOf(first(query.kind))]
  const { payload, county } = await publicSite()
  const isAsked = Boolean(q || town)
  const list = isAsked
    ? await listStations(payload, { words: q, town, tier: kind })
    : await listStations(payload, { tier: 'county' })
  const isFound = isAsked && list.stations.length > 0
  const towns = isFound ? [] : await townsWithStations(payload)
  const hotline = county.hotline ? <PhoneButton phone={county.hotline} /> : null
  return (
    <SiteFrame size={size} path={addressOf({ q, town, kind })} section="stations">
      <PageHeader title={words.title}>{words.note}</PageHeader>
      <FindForm value={q} />
      {isFound ? <Found list={list} q={q} town={town} kind={kind} /> : null}
      {isAsked && !isFound ? (
        <EmptyState title={words.none(q || town)} action={hotline} className="mt-7">
          {words.noneNote}
        </EmptyState>
      ) : null}
      {!isFound && towns.length > 0 ? (
        <div className="mt-8">
          <Towns towns={towns} />
        </div>
      ) : null}
      {!isAsked && list.stations.length > 0 ? (
        <section className="mt-10">
          <BlockTitle>{publicText.hotline.centre}</BlockTitle>
          <Cards stations={list.stations} />
        </section>
      ) : null}
      {!isAsked && towns.length === 0 && list.stations.length === 0 ? (
        <EmptyState title={words.empty.title} action={hotline} className="mt-8">
          {words.empty.note}
        </EmptyState>
      ) : null}
    </SiteFrame>
  )
}
