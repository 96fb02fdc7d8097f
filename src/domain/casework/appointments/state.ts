import type { PlainDate } from '../../platform/plainDate'
import type { CaseStatus } from '../vocabulary'
import type { AppointmentStatus, Attendance, HalfDay, Site } from './vocabulary'

/** What a station wishes; the county is not bound by it. */
export interface Wish {
  date?: PlainDate
  half: HalfDay
  site: Site
}

/** When and where, in the county's time; what citizens bring, and whom they ask. */
export interface Slot {
  date: PlainDate
  /** HH:MM */
  from: string
  /** HH:MM */
  to: string
  place: string
  bring: string
  contact: string
}

/** A case of an appointment. It waits until it was taken out or its attendance is recorded. */
export interface Entry {
  /** Id. */
  case: string
  /** Number of the case. */
  number: string
  /** Why it was taken out. */
  takenOut?: string
  attendance?: Attendance
  note?: string
}

/** An application for one slot for many cases of one matter, and what became of it (§二(三)4). */
export interface Appointment {
  status: AppointmentStatus
  people: number
  wish: Wish
  remark: string
  entries: readonly Entry[]
  slot?: Slot
  /** Why it was declined, moved, cancelled or withdrawn. */
  reason?: string
}

/** A case that is to be bundled. */
export interface Candidate {
  id: string
  number: string
  /** Id of the matter. */
  matter: string
  status: CaseStatus
  /** Path of the station that holds it; none while a department does. */
  holderPath?: string
  /** The open appointment that it is in already. */
  appointment?: string
}

/** Statuses in which a case waits at a station and can be bundled. */
export const bundled: readonly CaseStatus[] = [
  'pre-accepted',
  'awaiting-supplement',
  'sent-back',
  'in-handover',
]

/** Whether an appointment still holds its cases. */
export const isOpen = ({ status }: Pick<Appointment, 'status'>): boolean =>
  status === 'asked' || status === 'answered'

/** Whether a case of an appointment is still expected. */
export const isExpected = ({ takenOut, attendance }: Entry): boolean =>
  takenOut === undefined && attendance === undefined
