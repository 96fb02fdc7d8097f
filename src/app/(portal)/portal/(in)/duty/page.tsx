import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { hasRole, idOf } from '@/access/roles'
import { requireVisitor } from '@/components/portal/request'
import { FeedCard } from '@/components/portal/rota/FeedCard'
import { NowCard } from '@/components/portal/rota/NowCard'
import { RotaForm } from '@/components/portal/rota/RotaForm'
import { SwapCards } from '@/components/portal/rota/SwapCards'
import { buttonClass } from '@/components/ui/Button'
import { Card, SectionTitle } from '@/components/ui/Card'
import { EmptyState } from '@/components/ui/EmptyState'
import { Status } from '@/components/ui/Status'
import { sayShift, sayShiftDay, sayShiftTimes } from '@/domain/network/rota/sayShift'
import { dutyWords as words, rotaPages } from '@/i18n/portalRota'
import { type OwnDuty, ownDuty } from '@/queries/network/ownDuty'

export const metadata: Metadata = { title: words.title }

const back = '/portal/duty'

interface Props {
  searchParams: Promise<{ done?: string }>
}

/** Shifts that wait for somebody: one tap takes them over. */
function OpenShifts({ duty: { open } }: { duty: OwnDuty }) {
  if (open.length === 0) return null
  return (
    <Card>
      <SectionTitle>{words.openShifts}</SectionTitle>
      <ul className="grid gap-4">
        {open.map((shift) => (
          <li key={shift.id} className="grid gap-2">
            <p>
              <b>{sayShift(shift)}</b>
              <span className="block text-soft">
                {shift.isVacant ? words.openNote(shift.name) : words.openLate}
              </span>
            </p>
            <RotaForm
              command="take-over"
              back={back}
              fields={{ id: shift.id }}
              submit={words.takeOver}
              isSecondary
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Coming({ duty: { coming, stations } }: { duty: OwnDuty }) {
  const severalStations = Object.keys(stations).length > 1
  return (
    <Card>
      <SectionTitle>{words.coming}</SectionTitle>
      <ul>
        {coming.map((shift) => (
          <li key={shift.id} className="border-t border-line first:border-t-0">
            <Link
              href={`/portal/duty/${shift.id}`}
              className="target flex flex-wrap items-center justify-between gap-x-3 py-2 text-ink no-underline"
            >
              <b>{sayShiftDay(shift.date)}</b>
              <span className="tabular-nums">{sayShiftTimes(shift)}</span>
              {shift.isVacant ? (
                <span className="basis-full text-due">{words.vacant}</span>
              ) : severalStations ? (
                <span className="basis-full text-soft">{stations[idOf(shift.station) ?? '']}</span>
              ) : null}
            </Link>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** One's own duty, for the phone: check in, what comes, swaps, the calendar. */
export default async function DutyPage({ searchParams }: Props) {
  const visit = await requireVisitor(back)
  if (!hasRole(visit.user, 'agent')) notFound()
  const { done } = await searchParams
  const now = new Date()
  const duty = await ownDuty(visit.req, visit.user, now)
  const said = Object.entries(rotaPages.done).find(([name]) => name === done)?.[1]
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <h1 className="text-3xl font-black">{words.title}</h1>
      {said ? <Status tone="good" title={said} /> : null}
      {duty.now.map((shift) => (
        <NowCard
          key={shift.id}
          shift={shift}
          station={duty.stations[idOf(shift.station) ?? ''] ?? ''}
          now={now}
          back={back}
        />
      ))}
      <SwapCards duty={duty} />
      <OpenShifts duty={duty} />
      {duty.coming.length > 0 ? <Coming duty={duty} /> : null}
      {duty.now.length + duty.coming.length === 0 ? (
        <EmptyState title={words.none}>{words.noneNote}</EmptyState>
      ) : null}
      <div className="grid gap-3 sm:grid-cols-2">
        <Link href="/portal/rota" className={buttonClass({ variant: 'secondary' })}>
          {words.colleagues}
        </Link>
        <Link href="/portal/rota/hours" className={buttonClass({ variant: 'secondary' })}>
          {words.hoursTitle}
        </Link>
      </div>
      <FeedCard since={duty.feedSince} />
    </div>
  )
}
