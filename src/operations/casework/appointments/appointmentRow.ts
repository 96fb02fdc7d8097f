import { idOf } from '@/access/roles'
import type { Appointment, Entry, Slot } from '@/domain/casework/appointments/state'
import type { Appointment as Row } from '@/payload-types'

/** What of a row follows from the rules. */
export type AppointmentRow = Pick<
  Row,
  'status' | 'people' | 'wish' | 'remark' | 'slot' | 'reason' | 'entries'
>

const slotOf = ({ slot }: Row): Slot | undefined =>
  slot?.date
    ? {
        date: slot.date,
        from: slot.from ?? '',
        to: slot.to ?? '',
        place: slot.place ?? '',
        bring: slot.bring ?? '',
        contact: slot.contact ?? '',
      }
    : undefined

const entryOf = (entry: NonNullable<Row['entries']>[number]): Entry => ({
  case: idOf(entry.case) ?? '',
  number: entry.number,
  ...(entry.takenOut ? { takenOut: entry.takenOut } : {}),
  ...(entry.attendance ? { attendance: entry.attendance, note: entry.note ?? '' } : {}),
})

/** An appointment as the domain reads it. */
export function appointmentOf(row: Row): Appointment {
  const slot = slotOf(row)
  return {
    status: row.status,
    people: row.people,
    wish: {
      ...(row.wish.date ? { date: row.wish.date } : {}),
      half: row.wish.half,
      site: row.wish.site,
    },
    remark: row.remark ?? '',
    entries: (row.entries ?? []).map(entryOf),
    ...(slot ? { slot } : {}),
    ...(row.reason ? { reason: row.reason } : {}),
  }
}

/** The row of an appointment. */
export const appointmentRow = (appointment: Appointment): AppointmentRow => ({
  ...appointment,
  entries: appointment.entries.map((entry) => ({ ...entry })),
})
