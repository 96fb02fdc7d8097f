import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { cn } from '@/components/ui/cn'
import { sayWhen } from '@/domain/casework/appointments/saySlot'
import { appointmentStatuses } from '@/domain/casework/appointments/vocabulary'
import { wordOf } from '@/domain/catalogue/vocabulary'
import type { PlainDate } from '@/domain/platform/plainDate'
import { appointmentPages as words } from '@/i18n/portalAppointments'
import type { AppointmentLine } from '@/queries/casework/appointments/listAppointments'
import { dueSentence } from '../cases/dueSentence'

/** Appointments as lines: what for, who asked, when; the due date of an answer as a sentence. */
export function AppointmentLines({
  lines,
  today,
}: {
  lines: readonly AppointmentLine[]
  today: PlainDate
}) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
      {lines.map(({ id, matterName, stationName, status, count, people, dueOn, slot }) => {
        const due = status === 'asked' ? dueSentence(dueOn, today) : null
        return (
          <li key={id} className="first:*:rounded-t-xl last:*:rounded-b-xl">
            <Link
              href={`/portal/appointments/${id}`}
              className="target block px-4 py-3 text-ink no-underline -outline-offset-4 hover:bg-ground"
            >
              <span className="flex items-baseline justify-between gap-3">
                <span className="min-w-0 text-lg font-bold">{matterName}</span>
                {due ? (
                  <span
                    className={cn(
                      'shrink-0 font-bold',
                      due.tone === 'late' && 'text-late',
                      due.tone === 'due' && 'text-due',
                      due.tone === 'plain' && 'font-medium text-soft',
                    )}
                  >
                    {due.text}
                  </span>
                ) : (
                  <Badge tone={status === 'answered' ? 'accent' : 'plain'}>
                    {wordOf(appointmentStatuses, status)}
                  </Badge>
                )}
              </span>
              {slot ? (
                <span className="block font-bold">{`${sayWhen(slot)} ${slot.place}`}</span>
              ) : null}
              <span className="block text-sm text-soft">
                {`${stationName} · ${words.count(count, people)}`}
              </span>
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
