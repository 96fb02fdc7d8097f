import { Printer } from 'lucide-react'
import { buttonClass } from '@/components/ui/Button'
import { appointmentPageWords as words } from '@/i18n/portalAppointments'
import type { AppointmentView } from '@/queries/casework/appointments/appointmentView'

/** The list by which citizens are called, and the slips for them; once there is a slot. */
export function AppointmentPapers({ view: { appointment, row } }: { view: AppointmentView }) {
  if (appointment.status !== 'answered') return null
  const papers = [
    ['list', words.printList],
    ['slips', words.printSlips],
  ]
  return (
    <ul className="no-print grid gap-3 sm:grid-cols-2">
      {papers.map(([file, label]) => (
        <li key={file}>
          <a
            href={`/api/appointments/${row.id}/${file}.pdf`}
            target="_blank"
            rel="noreferrer"
            className={buttonClass({ variant: 'secondary', wide: true })}
          >
            <Printer aria-hidden="true" className="size-5" />
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
