import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BackLink } from '@/components/portal/BackLink'
import { AppointmentCommands } from '@/components/portal/appointments/AppointmentCommands'
import { AppointmentEntries } from '@/components/portal/appointments/AppointmentEntries'
import {
  AppointmentAsked,
  AppointmentClock,
} from '@/components/portal/appointments/AppointmentFacts'
import { AppointmentHistory } from '@/components/portal/appointments/AppointmentHistory'
import { AppointmentPapers } from '@/components/portal/appointments/AppointmentPapers'
import { requireVisitor } from '@/components/portal/request'
import { Badge } from '@/components/ui/Badge'
import { Status } from '@/components/ui/Status'
import { appointmentStatuses } from '@/domain/casework/appointments/vocabulary'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { appointmentCommandWords, appointmentPages as words } from '@/i18n/portalAppointments'
import { Refusal } from '@/operations/refusal'
import { appointmentView } from '@/queries/casework/appointments/appointmentView'

export const metadata: Metadata = { title: words.title }

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ do?: string; done?: string }>
}

/** What was done on the page before this one. */
const doneWords = (done: string | undefined): string | undefined =>
  done === 'apply'
    ? words.applied
    : Object.entries(appointmentCommandWords).find(([name]) => name === done)?.[1].done

/** One appointment: when and where, or by when the county answers; its cases; what may be done. */
export default async function AppointmentPage({ params, searchParams }: Props) {
  const { id } = await params
  const visit = await requireVisitor(`/portal/appointments/${id}`)
  const { do: open, done } = await searchParams
  const view = await appointmentView(visit.req, id).catch((error: unknown) => {
    if (error instanceof Refusal && error.kind === 'not-found') notFound()
    throw error
  })
  const today = plainDateOf(new Date())
  const said = doneWords(done)
  const { row, appointment, stationName } = view
  return (
    <article className="mx-auto grid max-w-3xl gap-6">
      <header>
        <BackLink href="/portal/appointments">{words.back}</BackLink>
        <h1 className="text-3xl font-black">{row.matterName}</h1>
        <p className="flex flex-wrap items-center gap-x-3 text-soft">
          {stationName}
          <Badge tone={appointment.status === 'answered' ? 'accent' : 'plain'}>
            {wordOf(appointmentStatuses, appointment.status)}
          </Badge>
        </p>
      </header>
      {said ? <Status tone="good" title={said} /> : null}
      <AppointmentClock view={view} today={today} />
      <AppointmentAsked view={view} />
      <AppointmentCommands view={view} today={today} open={open} />
      <AppointmentEntries view={view} />
      <AppointmentPapers view={view} />
      <AppointmentHistory view={view} />
    </article>
  )
}
