import type { Metadata } from 'next'
import { AppointmentLines } from '@/components/portal/appointments/AppointmentLines'
import { Proposals } from '@/components/portal/appointments/Proposals'
import { requireVisitor } from '@/components/portal/request'
import { EmptyState } from '@/components/ui/EmptyState'
import { Segment } from '@/components/ui/Segment'
import { plainDateOf } from '@/domain/platform/plainDate'
import { appointmentPages as words } from '@/i18n/portalAppointments'
import {
  appointmentLists,
  listAppointments,
} from '@/queries/casework/appointments/listAppointments'
import { appointmentProposals } from '@/queries/casework/appointments/proposals'

export const metadata: Metadata = { title: words.title }

interface Props {
  searchParams: Promise<{ view?: string }>
}

/** What can be bundled, and the appointments: to be answered by their due date, to come, over. */
export default async function AppointmentsPage({ searchParams }: Props) {
  const visit = await requireVisitor('/portal/appointments')
  const { view: asked } = await searchParams
  const view = appointmentLists.find((one) => one === asked) ?? 'asked'
  const lines = await listAppointments(visit.req, view)
  const isAgent = visit.user.roles.includes('agent')
  const proposals = await appointmentProposals(visit.payload, isAgent ? visit.station : null)
  const [title, note] = words.empty[view]
  return (
    <div className="mx-auto grid max-w-3xl gap-5">
      <header>
        <h1 className="text-3xl font-black">{words.title}</h1>
        <p className="text-soft">{words.lead}</p>
      </header>
      <Proposals proposals={proposals} />
      <Segment
        label={words.viewLabel}
        options={appointmentLists.map((one) => ({
          label: words.views[one],
          href: `/portal/appointments?view=${one}`,
          isCurrent: one === view,
        }))}
      />
      {lines.length > 0 ? (
        <AppointmentLines lines={lines} today={plainDateOf(new Date())} />
      ) : (
        <EmptyState title={title}>{note}</EmptyState>
      )}
    </div>
  )
}
