import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasPeople, mayReadAt } from '@/access/people'
import { hasRole } from '@/access/roles'
import {
  ContactCard,
  PapersCard,
  PeopleCard,
  StationLink,
} from '@/components/portal/network/ProfileCards'
import { ComingChanges } from '@/components/portal/network/ScheduledChanges'
import { WallCard } from '@/components/portal/network/WallCard'
import { requireVisitor } from '@/components/portal/request'
import { ReadinessLine } from '@/components/portal/standard/ReadinessLine'
import { StationDuty } from '@/components/public/station/StationDuty'
import { OpenNow } from '@/components/public/station/StationFacts'
import { PhoneButton } from '@/components/public/Phone'
import { decoded } from '@/components/public/site'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { mayPrintFor } from '@/domain/catalogue/printAccess'
import { stationTiers, wordOf } from '@/domain/catalogue/vocabulary'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { profilePages as words } from '@/i18n/portalNetwork'
import { countServed } from '@/queries/catalogue/printableEditions'
import { postsInForce } from '@/queries/network/posts'
import { changesOfStation } from '@/queries/network/scheduledChanges'
import { stationByCode } from '@/queries/network/station'
import { type StationProfile, stationProfile } from '@/queries/network/stationProfile'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ code: string }>
}

/** A station as those who work there, above it and in the county see it. */
export default async function StationProfilePage({ params }: Props) {
  const code = decoded((await params).code).toUpperCase()
  const { payload, user, person, station: own } = await requireVisitor(`/portal/network/${code}`)
  const station = await stationByCode(payload, code)
  if (!station || !mayReadAt(user, station.path)) notFound()
  const now = new Date()
  const profile = await stationProfile(payload, { station, now })
  const posts = await postsInForce(payload, { stationIds: [station.id], on: plainDateOf(now) })
  const changes = await changesOfStation(payload, station)
  const served = await countServed(payload, station)
  const mayPrint = mayPrintFor(person, station)
  const isCoordinator = hasRole(user, 'coordinator')
  return (
    <div className="grid gap-5">
      <header>
        <p className="text-sm text-soft">
          {[wordOf(stationTiers, station.tier), ...profile.areas, code].join(' · ')}
        </p>
        <h1 className="text-3xl font-black">{station.name}</h1>
      </header>
      {station.active === false ? <Gone profile={profile} /> : null}
      <ComingChanges changes={changes} />
      <div className="-mb-4">
        <OpenNow open={profile.open} now={now} />
      </div>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="grid gap-5">
          <StationDuty
            duty={profile.duty}
            now={now}
            isOpen={profile.open?.isOpen ?? false}
            phone={profile.station.phone}
          />
          <ContactCard station={station} profile={profile} />
          <PeopleCard posts={posts} />
          <MattersCard station={station} served={served} isCoordinator={isCoordinator} />
        </div>
        <div className="grid gap-5">
          <WorkCard
            code={code}
            id={station.id}
            isCoordinator={isCoordinator}
            isPeopleShown={hasPeople(user, own)}
          />
          <Card>
            <SectionTitle>{words.standard}</SectionTitle>
            <ReadinessLine readiness={profile.standard.readiness} />
          </Card>
          <WallCard wall={profile.wall} code={code} />
          {mayPrint ? <PapersCard code={code} /> : null}
        </div>
      </div>
    </div>
  )
}

/** Since when it is no more, and where to go. */
function Gone({ profile: { closedOn, successor } }: { profile: StationProfile }) {
  return (
    <Status tone="late" title={closedOn ? words.closedOn(sayDate(closedOn)) : words.paused}>
      {successor ? (
        <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>
            {words.goTo} <StationLink {...successor} />
          </p>
          {successor.phone ? <PhoneButton phone={successor.phone} /> : null}
        </div>
      ) : null}
    </Status>
  )
}

/** The pages of this station's work. */
function WorkCard({
  code,
  id,
  isCoordinator,
  isPeopleShown,
}: {
  code: string
  id: string
  isCoordinator: boolean
  isPeopleShown: boolean
}) {
  const at = `?station=${encodeURIComponent(code)}`
  const links = [
    [words.rota, `/portal/rota${at}`],
    [words.standardOpen, `/portal/standard${at}`],
    [words.ledger, `/portal/ledger${at}`],
    ...(isPeopleShown ? [[words.people, `/portal/people${at}`] as const] : []),
    [words.publicPage, `/stations/${encodeURIComponent(code)}`],
    ...(isCoordinator
      ? ([
          [words.change, `/portal/network/${encodeURIComponent(code)}/change`],
          [words.edit, `/admin/collections/stations/${id}`],
        ] as const)
      : []),
  ] as const
  return (
    <nav aria-label={words.more} className="grid grid-cols-2 gap-2">
      {links.map(([label, href]) => (
        <Link key={href} href={href} className={buttonClass({ variant: 'secondary' })}>
          {label}
        </Link>
      ))}
    </nav>
  )
}

/** Which matters it serves, and where a coordinator changes them. */
function MattersCard({
  station,
  served,
  isCoordinator,
}: {
  station: { servesAll?: boolean | null }
  served: number
  isCoordinator: boolean
}) {
  const some = served > 0 ? words.mattersSome(served) : words.mattersNone
  return (
    <Card>
      <SectionTitle>{words.matters}</SectionTitle>
      <p className="text-lg">{station.servesAll === false ? some : words.mattersAll(served)}</p>
      {isCoordinator ? (
        <p className="mt-3">
          <Link href="/portal/network/matters" className={buttonClass({ variant: 'quiet' })}>
            {words.assign}
          </Link>
        </p>
      ) : null}
    </Card>
  )
}
