import type { Metadata } from 'next'
import Link from 'next/link'
import { BackLink } from '@/components/portal/BackLink'
import { ApplyForm } from '@/components/portal/appointments/ApplyForm'
import { requireVisitor } from '@/components/portal/request'
import { buttonClass } from '@/components/ui/Button'
import { EmptyState } from '@/components/ui/EmptyState'
import { mostEntries } from '@/domain/casework/appointments/vocabulary'
import { plainDateOf } from '@/domain/platform/plainDate'
import { appointmentText } from '@/i18n/appointments'
import { appointmentPages as words } from '@/i18n/portalAppointments'
import { waitingCases } from '@/queries/casework/appointments/proposals'

export const metadata: Metadata = { title: words.newTitle }

interface Props {
  searchParams: Promise<{ matter?: string | string[] }>
}

/** Applies for an appointment for the cases of one matter that wait. */
export default async function NewAppointmentPage({ searchParams }: Props) {
  const asked = (await searchParams).matter
  const code = (Array.isArray(asked) ? asked[0] : asked) ?? ''
  const visit = await requireVisitor(`/portal/appointments/new?matter=${encodeURIComponent(code)}`)
  const { station, payload, user } = visit
  if (!station || !user.roles.includes('agent') || station.tier === 'county') {
    return <EmptyState title={appointmentText.notAgent} />
  }
  const found = code
    ? await waitingCases(payload, station, { matter: code, most: mostEntries })
    : null
  if (!found || found.cases.length === 0) {
    return (
      <EmptyState
        title={found ? words.nothing(found.name) : words.noMatter}
        action={
          <Link href="/portal/appointments" className={buttonClass()}>
            {words.back}
          </Link>
        }
      >
        {found ? words.nothingNote : words.noMatterNote}
      </EmptyState>
    )
  }
  return (
    <div className="mx-auto grid max-w-2xl gap-5">
      <header>
        <BackLink href="/portal/appointments">{words.back}</BackLink>
        <h1 className="text-3xl font-black">{words.newTitle}</h1>
        <p className="text-xl font-bold">{found.name}</p>
      </header>
      <ApplyForm matter={code} cases={found.cases} today={plainDateOf(new Date())} />
    </div>
  )
}
