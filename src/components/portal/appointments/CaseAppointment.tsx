import Link from 'next/link'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayDay, sayTimes } from '@/domain/casework/appointments/saySlot'
import { isEnd } from '@/domain/casework/vocabulary'
import { appointmentPageWords, appointmentPages as words } from '@/i18n/portalAppointments'
import { maySeeAppointment } from '@/queries/casework/appointments/appointmentView'
import type { CaseView } from '@/queries/casework/caseView'

/** The slot that a case follows, or that one was asked for; nothing when there is none. */
export async function CaseAppointment({ view, req }: { view: CaseView; req: PayloadRequest }) {
  const id = idOf(view.case.appointment)
  if (!id || isEnd(view.state.status)) return null
  const slot = view.state.appointment
  return (
    <section className="rounded-xl border-2 border-accent bg-tint px-4 py-3">
      <h2 className="text-sm text-soft">{words.onCase}</h2>
      {slot ? (
        <>
          <p className="text-2xl font-black">
            <span className="inline-block">{sayDay(slot.date)}</span>
            <span className="inline-block">{sayTimes(slot)}</span>
          </p>
          <p className="font-bold">{slot.place}</p>
          <p>{`${appointmentPageWords.bring} ${slot.bring}`}</p>
        </>
      ) : (
        <p className="font-bold">{words.onCaseAsked}</p>
      )}
      {(await maySeeAppointment(req, id)) ? (
        <Link
          href={`/portal/appointments/${id}`}
          className="target inline-flex items-center font-bold text-accent"
        >
          {words.title}
        </Link>
      ) : null}
    </section>
  )
}
