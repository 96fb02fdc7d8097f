import { BookOpenText, Building2, CalendarClock, ChartBar, Megaphone } from 'lucide-react'
import Link from 'next/link'
import { hasBoard } from '@/access/board'
import { reachesOfPerson } from '@/access/cases'
import { hasProjects } from '@/access/projects'
import { buttonClass } from '@/components/ui/Button'
import { boardWords } from '@/i18n/board'
import { appointmentPages as words } from '@/i18n/portalAppointments'
import { ledgerPages } from '@/i18n/portalLedger'
import { projectPages } from '@/i18n/projects'
import { orderPages } from '@/i18n/supervision'
import type { Station, User } from '@/payload-types'

/** Ways from the day and the list of cases to what bundles and what watches them. */
export function BundleLinks({ user, station }: { user: User; station: Station | null }) {
  const look = buttonClass({ variant: 'quiet', size: 'small' })
  return (
    <p className="flex flex-wrap gap-3">
      {hasBoard(user, station) ? (
        <Link href="/portal/board" className={look}>
          <ChartBar aria-hidden="true" className="size-5" />
          {boardWords.title}
        </Link>
      ) : null}
      {reachesOfPerson(user).length > 0 ? (
        <>
          <Link href="/portal/ledger" className={look}>
            <BookOpenText aria-hidden="true" className="size-5" />
            {ledgerPages.title}
          </Link>
          <Link href="/portal/orders" className={look}>
            <Megaphone aria-hidden="true" className="size-5" />
            {orderPages.title}
          </Link>
        </>
      ) : null}
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
