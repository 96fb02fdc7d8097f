import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { PageHeader } from '@/components/ui/PageHeader'
import { Status } from '@/components/ui/Status'
import { BlockTitle } from '@/components/public/Browse'
import { Rows } from '@/components/public/guide/Part'
import { MatterList } from '@/components/public/MatterList'
import { MissingPage, missingMetadata } from '@/components/public/MissingPage'
import { PhoneButton, PhoneLink } from '@/components/public/Phone'
import { SiteFrame } from '@/components/public/SiteFrame'
import { TextLink } from '@/components/public/TextLink'
import { type SizeParams, decoded, pathTo, publicSite } from '@/components/public/site'
import { stationTiers, wordOf } from '@/domain/catalogue/vocabulary'
import { publicText } from '@/i18n/public'
import { mostAsked } from '@/queries/catalogue/publicLists'
import { type PublicStation, stationPage } from '@/queries/network/publicStations'
import { catalogueOf } from '@/search'

export const revalidate = 60
/** Made at the first request: the build needs no database. */
export const generateStaticParams = () => []

const words = publicText.stations
/** A station that serves everything shows what is asked for most; the rest is a search away. */
const shownOfAll = 8

interface Props {
  params: Promise<SizeParams & { code: string }>
}

const pageOf = cache(async (code: string) => {
  const { payload } = await publicSite()
  return stationPage(payload, decoded(code).toUpperCase())
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await pageOf((await params).code)
  if (!page) return missingMetadata(publicText.noStation)
  const { name, code, phone, hours } = page.station
  return {
    title: name,
    description: [name, phone, hours].filter(Boolean).join('，'),
    alternates: { canonical: pathTo.station(code) },
  }
}

function Agents({ agents }: Pick<PublicStation, 'agents'>) {
  return (
    <ul>
      {agents.map(({ name, phone }, at) => (
        <li key={at} className="flex flex-wrap items-baseline gap-x-3">
          <b>{name}</b>
          {at > 0 ? <span className="text-sm text-soft">{words.substitute}</span> : null}
          {phone ? <PhoneLink phone={phone} /> : null}
        </li>
      ))}
    </ul>
  )
}

/** A station: whom to call, when and where, and what it does for people. */
export default async function StationPageView({ params }: Props) {
  const { size, code } = await params
  const page = await pageOf(code)
  if (!page) {
    const path = pathTo.station(decoded(code))
    return <MissingPage size={size} path={path} section="stations" words={publicText.noStation} />
  }
  if (page.station.code !== decoded(code)) permanentRedirect(pathTo.station(page.station.code))
  const { station, areas, upper, matterIds } = page
  const { payload } = await publicSite()
  const { matters } = await catalogueOf(payload)
  const served = matterIds
    ? matters.filter(({ id }) => matterIds.includes(id))
    : await mostAsked(payload, { matters, limit: shownOfAll })
  return (
    <SiteFrame size={size} path={pathTo.station(station.code)} section="stations">
      <div className="mx-auto max-w-3xl">
        <PageHeader
          eyebrow={[wordOf(stationTiers, station.tier), ...areas].join(' · ')}
          title={station.name}
        />
        {station.isActive ? null : <Status tone="late" title={words.closed} className="mb-5" />}
        {station.isActive && station.phone ? (
          <PhoneButton phone={station.phone} large className="mb-5 w-full sm:w-auto" />
        ) : null}
        <Rows
          rows={[
            [words.agent, station.agents.length > 0 ? <Agents agents={station.agents} /> : ''],
            [words.hours, station.hours],
            [words.address, station.address],
            [words.area, areas.join(' ')],
            [
              words.upper,
              upper ? <TextLink href={pathTo.station(upper.code)}>{upper.name}</TextLink> : null,
            ],
          ]}
        />
        <section className="mt-9">
          <BlockTitle>{words.serves}</BlockTitle>
          {matterIds ? null : <p className="mb-3">{words.servesAll(matters.length)}</p>}
          {served.length > 0 ? (
            <MatterList matters={served.map((matter) => ({ matter }))} />
          ) : (
            <p>{words.servesNone}</p>
          )}
          {matterIds || served.length === 0 ? null : (
            <p className="mt-2">
              <TextLink href="/guides">{publicText.allMatters}</TextLink>
            </p>
          )}
        </section>
      </div>
    </SiteFrame>
  )
}
