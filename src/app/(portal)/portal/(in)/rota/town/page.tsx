import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { hasRota, mayRead } from '@/access/rota'
import { BackLink } from '@/components/portal/BackLink'
import { requireVisitor } from '@/components/portal/request'
import { MonthStep } from '@/components/portal/rota/MonthStep'
import { TownChooser } from '@/components/portal/rota/TownChooser'
import { TownDay } from '@/components/portal/rota/TownDay'
import { TownTable } from '@/components/portal/rota/TownTable'
import { EmptyState } from '@/components/ui/EmptyState'
import { dayShown, isMonth } from '@/domain/network/rota/months'
import { townPath } from '@/domain/network/areas'
import { plainDateOf } from '@/domain/platform/plainDate'
import { rotaPages, townRotaWords as words } from '@/i18n/portalRota'
import { stationByCode } from '@/queries/network/station'
import { townRota } from '@/queries/network/townRota'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ station?: string; month?: string; day?: string }>
}

/** A town's month: every station of it, who is on duty each day. Of a village, only its own line. */
export default async function TownRotaPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/rota/town')
  if (!hasRota(visit.user)) notFound()
  const { station: code, month: asked, day } = await searchParams
  const station = code ? await stationByCode(visit.payload, code) : visit.station
  if (!station?.path || !mayRead(visit.user, station)) notFound()
  const today = plainDateOf(new Date())
  const month = isMonth(asked) ? asked : today.slice(0, 7)
  const town = townPath(station.path)
  const seesTown = mayRead(visit.user, { id: '', path: town })
  const rota =
    station.tier === 'county'
      ? null
      : await townRota(visit.req, { path: seesTown ? town : station.path, month })
  const addressOf = (more: { month: string; day?: string }) =>
    `/portal/rota/town?${new URLSearchParams({ station: station.code, ...more }).toString()}`
  const isEmpty = rota?.lines.every(({ days }) => days.every((names) => names.length === 0))
  return (
    <div className="grid gap-5">
      <header>
        <BackLink href={`/portal/rota?station=${station.code}&month=${month}`}>
          {rotaPages.back}
        </BackLink>
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      <MonthStep month={month} href={(one) => addressOf({ month: one })} />
      {isEmpty ? <EmptyState title={words.none}>{words.noneNote}</EmptyState> : null}
      {rota ? (
        <>
          <TownDay
            rota={rota}
            day={dayShown(month, day, today)}
            today={today}
            href={(one) => addressOf({ month: one.slice(0, 7), day: one })}
          />
          <TownTable rota={rota} month={month} today={today} />
        </>
      ) : (
        <TownChooser payload={visit.payload} month={month} />
      )}
    </div>
  )
}
