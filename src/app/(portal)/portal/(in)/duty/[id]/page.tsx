import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { idOf } from '@/access/roles'
import { BackLink } from '@/components/portal/BackLink'
import { requireVisitor } from '@/components/portal/request'
import { NowCard } from '@/components/portal/rota/NowCard'
import { AbsenceForm, SwapForm } from '@/components/portal/rota/OwnShiftForms'
import { RotaForm } from '@/components/portal/rota/RotaForm'
import { sayInstant } from '@/components/portal/sayInstant'
import { Badge } from '@/components/ui/Badge'
import { Card, SectionTitle } from '@/components/ui/Card'
import { Status } from '@/components/ui/Status'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { sayShiftDay, sayShiftTimes } from '@/domain/network/rota/sayShift'
import { distances, shiftStatuses } from '@/domain/network/rota/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { dutyWords as words, rotaPages } from '@/i18n/portalRota'
import { shiftDone } from '@/i18n/rotaText'
import { Refusal } from '@/operations/refusal'
import { isOpenToStandIn } from '@/operations/network/rota/standIn'
import { type ShiftView, shiftView } from '@/queries/network/shiftView'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ done?: string }>
}

const doneWord = (command: string): string =>
  Object.entries(shiftDone).find(([name]) => name === command)?.[1] ?? rotaPages.draft

function History({ view: { shift, names } }: { view: ShiftView }) {
  return (
    <Card>
      <SectionTitle>{words.history}</SectionTitle>
      <ol className="grid gap-2">
        {(shift.history ?? []).map(({ at, by, command, detail }, index) => (
          <li key={index}>
            <span className="text-soft">{sayInstant(at)}</span> {names[idOf(by) ?? ''] ?? ''}{' '}
            <b>{doneWord(command)}</b> {detail ?? ''}
          </li>
        ))}
      </ol>
      {shift.checkedInAt && shift.distance ? (
        <p className="mt-2 text-soft">
          {words.distance}：{wordOf(distances, shift.distance)}
        </p>
      ) : null}
      {shift.absence?.reason ? (
        <p className="mt-2 text-soft">
          {shift.absence.name} {words.absentReason}：{shift.absence.reason}
        </p>
      ) : null}
    </Card>
  )
}

/** One shift: check in, swap it, be stood in for. */
export default async function ShiftPage({ params, searchParams }: Props) {
  const { id } = await params
  const visit = await requireVisitor(`/portal/duty/${id}`)
  const now = new Date()
  const view = await shiftView(visit.req, id, now).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const { done } = await searchParams
  const { shift, isMine, canPlan, station } = view
  const isPublished = shift.status === 'published'
  const isAhead = isPublished && new Date(shift.startsAt) > now && !shift.isVacant
  const isOver = new Date(shift.endsAt) <= now
  const said = Object.entries(rotaPages.done).find(([name]) => name === done)?.[1]
  const back = `/portal/duty/${shift.id}`
  return (
    <article className="mx-auto grid max-w-2xl gap-5">
      <header>
        <BackLink href="/portal/duty">{words.title}</BackLink>
        <h1 className="text-3xl font-black">
          {sayShiftDay(shift.date)} {sayShiftTimes(shift)}
        </h1>
        <p className="flex flex-wrap items-center gap-x-3 text-lg">
          <b>{shift.name}</b> {station?.name}
          <Badge tone={isPublished ? 'accent' : 'plain'}>
            {wordOf(shiftStatuses, shift.status)}
          </Badge>
        </p>
      </header>
      {said ? <Status tone="good" title={said} /> : null}
      {isMine && isPublished && shift.date === plainDateOf(now) ? (
        <NowCard shift={shift} station={station?.name ?? ''} now={now} back={back} isAlone />
      ) : null}
      {!isMine && isOpenToStandIn(shift, now) ? (
        <Card className="grid gap-3">
          <SectionTitle className="mb-0">{words.openShifts}</SectionTitle>
          <RotaForm command="take-over" back={back} fields={{ id }} submit={words.takeOver} />
        </Card>
      ) : null}
      {isMine && isAhead && view.colleagues.length > 0 ? <SwapForm view={view} /> : null}
      {isPublished && !isOver && !shift.isVacant && !shift.checkedInAt && (isMine || canPlan) ? (
        <AbsenceForm view={view} />
      ) : null}
      <History view={view} />
    </article>
  )
}
