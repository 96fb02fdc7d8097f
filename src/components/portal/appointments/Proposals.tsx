import { CalendarClock } from 'lucide-react'
import Link from 'next/link'
import { appointmentPages as words } from '@/i18n/portalAppointments'
import type { Proposal } from '@/queries/casework/appointments/proposals'

/** What the system proposes to bundle, each a link to the application; nothing when little waits. */
export function Proposals({
  proposals,
  most,
}: {
  proposals: readonly Proposal[]
  /** So many are listed, the rest is counted. */
  most?: number
}) {
  const shown = proposals.slice(0, most)
  const rest = proposals.length - shown.length
  if (shown.length === 0) return null
  return (
    <section aria-label={words.proposals}>
      <ul className="grid gap-3">
        {shown.map(({ matter, name, count }) => (
          <li key={matter}>
            <Link
              href={`/portal/appointments/new?matter=${encodeURIComponent(matter)}`}
              className="target flex items-center gap-3 rounded-xl border-2 border-accent bg-tint px-4 py-3 text-ink no-underline hover:bg-paper"
            >
              <CalendarClock aria-hidden="true" className="size-7 shrink-0 text-accent" />
              <span className="min-w-0">
                <span className="block font-bold">{words.proposal(name, count)}</span>
                <span className="block font-bold text-accent">{words.propose}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Link
          href="/portal/appointments"
          className="target inline-flex items-center font-bold text-accent"
        >
          {words.more(rest)}
        </Link>
      ) : null}
    </section>
  )
}
