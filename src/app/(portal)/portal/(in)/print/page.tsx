import type { Metadata } from 'next'
import { ComingList } from '@/components/portal/ComingList'
import { KitCard } from '@/components/portal/KitCard'
import { PrintLog } from '@/components/portal/PrintLog'
import { requireVisitor } from '@/components/portal/request'
import { RunList } from '@/components/portal/RunList'
import { StationChooser } from '@/components/portal/StationChooser'
import { BookCard, StationPapers } from '@/components/portal/StationPapers'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { plainDateOf } from '@/domain/platform/plainDate'
import { portalPages } from '@/i18n/portalPages'
import { stationToPrintFor } from '@/operations/catalogue/printStation'
import { Refusal } from '@/operations/refusal'
import { comingSheets } from '@/queries/catalogue/comingSheets'
import { myPrints } from '@/queries/catalogue/printLog'
import { changeDays, countServed, servedIds } from '@/queries/catalogue/printableEditions'
import { myRuns } from '@/queries/catalogue/printRuns'

const words = portalPages.print

export const metadata: Metadata = { title: words.title }

const mostRuns = 5
const mostLogged = 20
const mostComing = 50

interface Props {
  searchParams: Promise<{ station?: string; find?: string }>
}

/** Everything that is printed by the pile: kit, poster, cards, the book; runs and the log. */
export default async function PrintPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/print')
  const { payload, req, user, person } = visit
  const { station: code, find } = await searchParams
  const refused: string[] = []
  const station = await stationToPrintFor(req, { asking: visit, code }).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
    refused.push(error.message)
    return visit.station
  })
  const isCounty = person.roles.includes('coordinator')
  const mayChoose =
    isCounty || (person.roles.includes('agent') && visit.station?.tier !== 'village')
  const count = await countServed(payload, station)
  const today = plainDateOf(new Date())
  const days = await changeDays(payload, station, today)
  const [coming, runs, log] = await Promise.all([
    comingSheets(payload, { today, matters: servedIds(station), limit: mostComing }),
    myRuns(payload, { userId: user.id, limit: mostRuns }),
    myPrints(payload, { userId: user.id, limit: mostLogged }),
  ])
  return (
    <div className="grid gap-6">
      <h1 className="text-3xl font-black">{words.title}</h1>
      {refused.map((message) => (
        <Status key={message} tone="late" title={message} />
      ))}
      {mayChoose ? (
        <StationChooser
          visit={visit}
          chosen={station}
          find={find}
          isOpen={find !== undefined || !station}
        />
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          {station ? <KitCard station={station} count={count} days={days} /> : null}
          {station ? <StationPapers station={station} /> : null}
          {isCounty ? (
            <BookCard
              count={await countServed(payload, null)}
              days={await changeDays(payload, null, today)}
            />
          ) : null}
          {!station && !mayChoose ? (
            <EmptyState title={portalPages.today.noStation}>
              {portalPages.today.noStationNote}
            </EmptyState>
          ) : null}
        </div>
        <div className="grid gap-6">
          <ComingList sheets={coming} days={days} station={station?.code} />
          <RunList runs={runs} />
          <PrintLog lines={log} />
        </div>
      </div>
    </div>
  )
}
