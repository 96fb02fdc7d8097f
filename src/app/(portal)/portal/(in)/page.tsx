import type { Metadata } from 'next'
import { subDays } from 'date-fns'
import { FileSearch } from 'lucide-react'
import Link from 'next/link'
import { reachesOfPerson } from '@/access/cases'
import { AppointmentsOfDay } from '@/components/portal/appointments/AppointmentsOfDay'
import { BundleLinks } from '@/components/portal/appointments/BundleLinks'
import { CaseTiles, DayCases } from '@/components/portal/cases/DayCases'
import { CountTile } from '@/components/portal/CountTile'
import { WorkOfDay } from '@/components/portal/day/WorkOfDay'
import { FreshList } from '@/components/portal/FreshList'
import { UnreadLine } from '@/components/portal/messages/Bell'
import { OrdersOfDay } from '@/components/portal/orders/OrdersOfDay'
import { PlaceCard } from '@/components/portal/PlaceLinks'
import { placesFor } from '@/components/portal/places'
import { requireVisitor } from '@/components/portal/request'
import { StaleList } from '@/components/portal/StaleList'
import { Button, buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { plainDateOf } from '@/domain/platform/plainDate'
import { portalPages } from '@/i18n/portalPages'
import { type HangingLists, hangingLists } from '@/queries/catalogue/postings/stationWall'
import { freshSheets } from '@/queries/catalogue/printLog'
import { caseDays } from '@/queries/casework/listCases'
import { portalCases } from '@/queries/casework/portalCases'
import { countServed } from '@/queries/catalogue/printableEditions'
import { dayWork } from '@/queries/platform/dayWork'
import { unreadOf } from '@/queries/platform/inbox'

const words = portalPages.today

export const metadata: Metadata = { title: words.title }

const freshDays = 7
const mostFresh = 8

/** An agent's day: what to do first, what hangs wrong on the own wall, what is new. */
export default async function TodayPage() {
  const visit = await requireVisitor('/portal')
  const { payload, station, user } = visit
  const now = new Date()
  const today = plainDateOf(now)
  const hasCases = reachesOfPerson(user).length > 0
  const [mine, incoming, wall, fresh, served, unread] = await Promise.all([
    portalCases(payload, { ...visit, view: 'mine' }),
    portalCases(payload, { ...visit, view: 'incoming' }),
    station ? hangingLists(payload, station.id) : null,
    freshSheets(payload, {
      since: plainDateOf(subDays(now, freshDays)),
      today,
      limit: mostFresh,
    }),
    countServed(payload, station),
    unreadOf(payload, user),
  ])
  return (
    <div className="grid gap-6">
      <h1 className="sr-only">{words.title}</h1>
      <UnreadLine unread={unread} />
      <div className="grid gap-3">
        <Button asChild size="large" wide>
          <Link href="/portal/matters">
            <FileSearch aria-hidden="true" className="size-7" />
            {words.find}
          </Link>
        </Button>
        {hasCases ? <CaseTiles mine={mine} incoming={incoming.length} today={today} /> : null}
        <ul className="grid grid-cols-3 gap-3">
          {wall ? (
            <CountTile
              count={wall.replace.length + wall.takeDown.length}
              label={words.stale}
              href="/portal/wall"
              isLate={wall.replace.length + wall.takeDown.length > 0}
            />
          ) : null}
          <CountTile count={fresh.length} label={words.fresh} href="#fresh" />
          <CountTile count={served} label={words.served} href="/portal/matters" />
        </ul>
      </div>
      <WorkOfDay work={await dayWork(visit.req, now)} />
      <OrdersOfDay visit={visit} />
      {hasCases ? <BundleLinks user={user} station={station} /> : null}
      <AppointmentsOfDay visit={visit} today={today} />
      {hasCases ? (
        <DayCases mine={mine} days={await caseDays(visit.req, today)} />
      ) : (
        <PlaceCard places={placesFor(user, station)} />
      )}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        {station && wall ? <Wall code={station.code} wall={wall} /> : <NoStation />}
        <FreshList fresh={fresh} />
      </div>
    </div>
  )
}

/** What has to be replaced on the own wall; when nothing, the first step. */
function Wall({ code, wall }: { code: string; wall: HangingLists }) {
  const stale = [...wall.replace, ...wall.takeDown]
  if (stale.length > 0) return <StaleList stale={stale} station={code} />
  const isNew = wall.current.length === 0
  return (
    <EmptyState
      title={isNew ? words.nothingHung : words.nothingStale}
      action={
        <Link
          href={isNew ? '/portal/wall/many' : '/portal/wall'}
          className={buttonClass({ variant: 'secondary' })}
        >
          {isNew ? words.register : words.toWall}
        </Link>
      }
    >
      {isNew ? words.nothingHungNote : words.nothingStaleNote}
    </EmptyState>
  )
}

const NoStation = () => (
  <EmptyState
    title={words.noStation}
    action={
      <a href="/admin" className={buttonClass({ variant: 'secondary' })}>
        {words.toAdmin}
      </a>
    }
  >
    {words.noStationNote}
  </EmptyState>
)
