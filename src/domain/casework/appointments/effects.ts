import type { CaseEvent, EventData } from '../events'
import { type Appointment, type Entry, type Slot, isExpected, isOpen } from './state'

/** The events that an appointment writes on its cases. */
export type AppointmentEventKind = 'appointed' | 'appointment-cancelled' | 'attended'

/** What a change of an appointment means for one of its cases. */
export interface CaseEffect {
  /** Id. */
  case: string
  /** What is written on the case; nothing when it only is free again. */
  happened?: {
    [Kind in AppointmentEventKind]: { kind: Kind; data: EventData[Kind] }
  }[AppointmentEventKind]
  /** The case may be bundled again. */
  isFree: boolean
}

/** An event that an appointment wrote. */
export type AppointmentEvent = Extract<CaseEvent, { kind: AppointmentEventKind }>

const isSame = (a: Slot | undefined, b: Slot | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** Whether the appointment still expects the citizen of a case. */
const holds = (appointment: Appointment, entry: Entry | undefined): boolean =>
  isOpen(appointment) && entry !== undefined && isExpected(entry)

/**
 * What follows for the cases when an appointment changes: they are told of a slot that is new or moved, and
 * of one that is off; what was recorded is written on them. Their status is left alone.
 * @param id of the appointment
 */
export function effectsOf(id: string, before: Appointment, after: Appointment): CaseEffect[] {
  return after.entries.flatMap((entry): CaseEffect[] => {
    const was = before.entries.find((one) => one.case === entry.case)
    if (!holds(before, was)) return []
    const isFree = !holds(after, entry)
    const of = entry.case
    if (entry.attendance) {
      const data = {
        appointment: id,
        came: entry.attendance !== 'absent',
        note: entry.note ?? '',
      }
      return [{ case: of, happened: { kind: 'attended', data }, isFree }]
    }
    if (isFree) {
      if (!before.slot) return [{ case: of, isFree }]
      const data = { appointment: id, reason: entry.takenOut ?? after.reason ?? '' }
      return [{ case: of, happened: { kind: 'appointment-cancelled', data }, isFree }]
    }
    if (!after.slot || isSame(before.slot, after.slot)) return []
    const { date, from, to, place, bring } = after.slot
    const data = { appointment: id, date, from, to, place, bring }
    return [{ case: of, happened: { kind: 'appointed', data }, isFree }]
  })
}
