import { idOf } from '@/access/roles'
import { appointmentDone } from '@/i18n/appointments'
import { appointmentPageWords as words } from '@/i18n/portalAppointments'
import { casePageWords } from '@/i18n/portalCases'
import type { AppointmentView } from '@/queries/casework/appointments/appointmentView'
import { Fold } from '../Fold'
import { sayInstant } from '../sayInstant'

/** Everything that was done with an appointment, and by whom. */
export function AppointmentHistory({ view: { row, people } }: { view: AppointmentView }) {
  return (
    <Fold summary={words.history} className="text-accent">
      <ol className="divide-y divide-line border-y border-line">
        {(row.history ?? []).map(({ at, by, command, detail }, step) => (
          <li key={step} className="flex flex-wrap justify-between gap-x-3 py-2 text-sm">
            <span className="font-bold">
              {appointmentDone[command as keyof typeof appointmentDone]}
            </span>
            <span className="text-soft">
              {`${sayInstant(at)} ${people[idOf(by) ?? ''] ?? casePageWords.system}`}
            </span>
            {detail ? <span className="w-full break-words">{detail}</span> : null}
          </li>
        ))}
      </ol>
    </Fold>
  )
}
