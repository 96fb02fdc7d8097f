import { Building2, CalendarClock } from 'lucide-react'
import Link from 'next/link'
import { hasProjects } from '@/access/projects'
import { buttonClass } from '@/components/ui/Button'
import { appointmentPages as words } from '@/i18n/portalAppointments'
import { projectPages } from '@/i18n/projects'
import type { User } from '@/payload-types'

/** Ways from the list of cases to what bundles them. */
export function BundleLinks({ user }: { user: User }) {
  const look = buttonClass({ variant: 'quiet', size: 'small' })
  return (
    <p className="flex flex-wrap gap-3">
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
