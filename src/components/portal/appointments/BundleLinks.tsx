import { BookOpenText, Building2, CalendarClock } from 'lucide-react'
import Link from 'next/link'
import { hasProjects } from '@/access/projects'
import { buttonClass } from '@/components/ui/Button'
import { appointmentPages as words } from '@/i18n/portalAppointments'
import { ledgerPages } from '@/i18n/portalLedger'
import { projectPages } from '@/i18n/projects'
import type { User } from '@/payload-types'

/** Ways from the list of cases to what bundles them, and to the ledger. */
export function BundleLinks({ user }: { user: User }) {
  const look = buttonClass({ variant: 'quiet', size: 'small' })
  return (
    <p className="flex flex-wrap gap-3">
      <Link href="/portal/ledger" className={look}>
        <BookOpenText aria-hidden="true" className="size-5" />
        {ledgerPages.title}
      </Link>
      <Link href="/portal/appointments" className={look}>
        <CalendarClock aria-hidden="true" className="size-5" />
        {words.title}
      </Link>
      {hasProjects(user) ? (
        <Link href="/portal/projects" className={look}>
          <Building2 aria-hidden="true" className="size-5" />
          {projectPages.title}
        </Link>
      ) : null}
    </p>
  )
}
