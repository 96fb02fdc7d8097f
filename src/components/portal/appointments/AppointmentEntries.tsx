import Link from 'next/link'
import { Badge } from '@/components/ui/Badge'
import { SectionTitle } from '@/components/ui/Card'
import { attendances } from '@/domain/casework/appointments/vocabulary'
import { isEnd } from '@/domain/casework/vocabulary'
import { wordOf } from '@/domain/catalogue/vocabulary'
import { appointmentPageWords as words } from '@/i18n/portalAppointments'
import type { AppointmentView, EntryView } from '@/queries/casework/appointments/appointmentView'

function noteOf({ takenOut, attendance, note, status }: EntryView): string {
  if (takenOut) return words.takenOut(takenOut)
  if (attendance) return note ?? ''
  return status && isEnd(status) ? words.caseOver : ''
}

function Line({ entry }: { entry: EntryView }) {
  const { name, number, attendance, takenOut } = entry
  const note = noteOf(entry)
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span className={takenOut ? 'text-soft line-through' : 'font-bold'}>
          {name || words.notSeen}
        </span>
        {attendance ? (
          <Badge tone={attendance === 'absent' ? 'late' : 'accent'}>
            {wordOf(attendances, attendance)}
          </Badge>
        ) : null}
      </span>
      <span className="block text-sm text-soft">
        <span className="tabular-nums">{number}</span>
        {note ? <span className="ml-3">{note}</span> : null}
      </span>
    </>
  )
}

/** The cases of an appointment, each leading to its page, with what became of it. */
export function AppointmentEntries({ view }: { view: AppointmentView }) {
  const count = view.entries.filter(({ takenOut }) => !takenOut).length
  return (
    <section>
      <SectionTitle>{words.entries(count)}</SectionTitle>
      <ul className="divide-y divide-line rounded-xl border border-line bg-paper">
        {view.entries.map((entry) => (
          <li key={entry.case} className="first:*:rounded-t-xl last:*:rounded-b-xl">
            {entry.isSeen ? (
              <Link
                href={`/portal/cases/${entry.case}`}
                className="target block px-4 py-2.5 text-ink no-underline -outline-offset-4 hover:bg-ground"
              >
                <Line entry={entry} />
              </Link>
            ) : (
              <span className="block px-4 py-2.5">
                <Line entry={entry} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
