import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasRota, mayRead } from '@/access/rota'
import { StationChooser } from '@/components/portal/StationChooser'
import { type Visit, requireVisitor } from '@/components/portal/request'
import { DeskHead } from '@/components/portal/rota/DeskHead'
import { PatternCard } from '@/components/portal/rota/PatternCard'
import { RotaChecks } from '@/components/portal/rota/RotaChecks'
import { RotaGrid } from '@/components/portal/rota/RotaGrid'
import { RotaList } from '@/components/portal/rota/RotaList'
import { ShiftEditor } from '@/components/portal/rota/ShiftEditor'
import type { DeskView } from '@/components/portal/rota/rotaAddress'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { isMonth } from '@/domain/network/rota/months'
import { isPlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { rotaPages as words } from '@/i18n/portalRota'
import type { Station } from '@/payload-types'
import { rotaMonth } from '@/queries/network/rotaMonth'
import { stationByCode } from '@/queries/network/station'

export const metadata: Metadata = { title: words.title }

type Asked = Record<string, string | undefined>

interface Props {
  searchParams: Promise<Asked>
}

/** The station that is asked for, else the person's own; somebody else's is not there. */
async function chosenStation({ payload, user, station: own }: Visit, code?: string) {
  if (!code) return own
  const station = await stationByCode(payload, code)
  if (!station || !mayRead(user, station)) notFound()
  return station
}

const doneWords = (done?: string): string | undefined =>
  Object.entries(words.done).find(([name]) => name === done)?.[1]

/** A town or the county chooses a station; a village has one. */
const choosesStation = ({ user, station }: Visit): boolean =>
  user.roles.some((role) => role === 'coordinator' || role === 'supervisor') ||
  (user.roles.includes('agent') && station?.tier === 'town')

async function Desk({ visit, station, asked }: { visit: Visit; station: Station; asked: Asked }) {
  const now = new Date()
  const today = plainDateOf(now)
  const wanted = isMonth(asked.month) ? asked.month : today.slice(0, 7)
  const month = await rotaMonth(visit.req, { station, month: wanted, now })
  const mondays = month.weeks.map(([monday]) => monday.date)
  const ofToday = month.weeks.find((week) => week.some(({ isToday }) => isToday))?.[0].date
  const view: DeskView = {
    station: station.code,
    month: wanted,
    view: asked.view === 'week' ? 'week' : 'month',
    week: mondays.find((monday) => monday === asked.week) ?? ofToday ?? mondays[0],
  }
  const days = month.weeks.flat()
  const shift = days.flatMap(({ shifts }) => shifts).find(({ id }) => id === asked.shift)
  const day = isPlainDate(asked.day) && asked.day >= today ? asked.day : undefined
  return (
    <>
      <DeskHead month={month} view={view} mondays={mondays} />
      {month.canPlan ? null : <Status title={words.readOnly} />}
      {shift || (day && month.canPlan) ? (
        <ShiftEditor
          key={shift?.id ?? day}
          month={month}
          view={view}
          shift={shift}
          day={day}
          today={today}
          now={now}
        />
      ) : null}
      {month.canPlan ? <PatternCard month={month} view={view} today={today} /> : null}
      <RotaChecks month={month} />
      <RotaGrid month={month} view={view} />
      <RotaList month={month} view={view} />
    </>
  )
}

/** The desk of a rota: how people take turns, the drafts of a month, what is doubtful, publishing. */
export default async function RotaPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/rota')
  const asked = await searchParams
  if (!hasRota(visit.user)) notFound()
  const station = await chosenStation(visit, asked.station)
  const said = doneWords(asked.done)
  return (
    <div className="grid gap-5">
      <header>
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      {choosesStation(visit) ? (
        <StationChooser
          visit={visit}
          chosen={station}
          find={asked.find}
          isOpen={asked.find !== undefined || !station}
          base="/portal/rota"
          summary={station?.name ?? words.noStation}
        />
      ) : null}
      {said ? <Status tone="good" title={said} /> : null}
      {station ? (
        <Desk visit={visit} station={station} asked={asked} />
      ) : (
        <EmptyState title={words.noStation}>{words.noStationNote}</EmptyState>
      )}
    </div>
  )
}
