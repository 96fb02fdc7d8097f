import type { Metadata } from 'next'
import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { PageHeader } from '@/components/ui/PageHeader'
import { Status } from '@/components/ui/Status'
import { BlockTitle } from '@/components/public/Browse'
import { Rows } from '@/components/public/guide/Part'
import { MatterList } from '@/components/public/MatterList'
import { MissingPage, missingMetadata } from '@/components/public/MissingPage'
import { PhoneButton } from '@/components/public/Phone'
import { SiteFrame } from '@/components/public/SiteFrame'
import { StationDuty } from '@/components/public/station/StationDuty'
import {
  OpenNow,
  StationAgents,
  StationPhotos,
  WhereNow,
} from '@/components/public/station/StationFacts'
import { StationStandardPart, StationWall } from '@/components/public/station/StationWall'
import { TextLink } from '@/components/public/TextLink'
import { type SizeParams, decoded, pathTo, publicSite } from '@/components/public/site'
import { stationTiers, wordOf } from '@/domain/catalogue/vocabulary'
import { publicText } from '@/i18n/public'
import { scheduledPages } from '@/i18n/scheduledChanges'
import { mostAsked } from '@/queries/catalogue/publicLists'
import { publicOf } from '@/queries/network/publicStations'
import { changesOfStation } from '@/queries/network/scheduledChanges'
import { stationByCode } from '@/queries/network/station'
import { stationProfile } from '@/queries/network/stationProfile'
import { catalogueOf } from '@/search'

/** Open now and on duty now are told at the moment of the request; a kept page would tell of another. */
export const dynamic = 'force-dynamic'

const words = publicText.stations
/** A station that serves everything shows what is asked for most; the rest is a search away. */
const shownOfAll = 8

interface Props {
  params: Promise<SizeParams & { code: string }>
}

const stationOf = cache(async (code: string) => {
  const { payload } = await publicSite()
  return stationByCode(payload, decoded(code).toUpperCase())
})

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const station = await stationOf((await params).code)
  if (!station) return missingMetadata(publicText.noStation)
  const { name, code, phone, hours } = publicOf(station)
  return {
    title: name,
    description: [name, phone, hours].filter(Boolean).join('，'),
    alternates: { canonical: pathTo.station(code) },
  }
}

/** A station: whom to call, when and where, and what it does for people. */
export default async function StationPageView({ params }: Props) {
  const { size, code } = await params
  const found = await stationOf(code)
  if (!found) {
    const path = pathTo.station(decoded(code))
    return <MissingPage size={size} path={path} section="stations" words={publicText.noStation} />
  }
  if (found.code !== decoded(code)) permanentRedirect(pathTo.station(found.code))
  const { payload } = await publicSite()
  const now = new Date()
  const profile = await stationProfile(payload, { station: found, now })
  const { station, areas, upper, matterIds } = profile
  const coming = station.isActive ? await changesOfStation(payload, found) : []
  const { matters } = await catalogueOf(payload)
  const served = matterIds
    ? matters.filter(({ id }) => matterIds.includes(id))
    : await mostAsked(payload, { matters, limit: shownOfAll })
  const agents = station.isActive ? station.agents : []
  return (
    <SiteFrame size={size} path={pathTo.station(station.code)} section="stations">
      <div className="mx-auto max-w-3xl">
        <PageHeader
          eyebrow={[wordOf(stationTiers, station.tier), ...areas].join(' · ')}
          title={station.name}
        />
        {station.isActive ? <OpenNow open={profile.open} now={now} /> : null}
        {station.isActive ? null : <WhereNow profile={profile} />}
        {coming.map(({ id, title, on }) => (
          <Status key={id} tone="due" title={scheduledPages.line(title, on)} className="mb-5" />
        ))}
        {station.isActive && station.phone ? (
          <PhoneButton phone={station.phone} large className="mb-5 w-full sm:w-auto" />
        ) : null}
        <StationDuty
          duty={profile.duty}
          now={now}
          isOpen={profile.open?.isOpen ?? false}
          phone={station.phone}
          className="mb-5"
        />
        <Rows
          rows={[
            [words.agent, agents.length > 0 ? <StationAgents agents={agents} /> : ''],
            [words.hours, station.isActive ? station.hours : ''],
            [words.address, station.address],
            [words.area, areas.join(' ')],
            [
              words.upper,
              upper ? <TextLink href={pathTo.station(upper.code)}>{upper.name}</TextLink> : null,
            ],
          ]}
        />
        {station.isActive ? (
          <>
            <StationPhotos photos={profile.photos} />
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
            <StationWall wall={profile.wall} />
            <StationStandardPart standard={profile.standard} />
          </>
        ) : null}
      </div>
    </SiteFrame>
  )
}
