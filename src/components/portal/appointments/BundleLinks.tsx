import { CalendarClock } from 'lucide-react'
import Link from 'next/link'
import { buttonClass } from '@/components/ui/Button'
import { appointmentPages as words } from '@/i18n/portalAppointments'

/** Ways from the list of cases to what bundles them. */
export function BundleLinks() {
  const look = buttonClass({ variant: 'quiet', size: 'small' })
  return (
    <p className="flex flex-wrap gap-3">
      <Link href="/portal/appointments" className={look}>
        <CalendarClock aria-hidden="true" className="size-5" />
        {words.title}
      </Link>
    </p>
  )
}
