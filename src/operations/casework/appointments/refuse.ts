import type { AppointmentRefusal } from '@/domain/casework/appointments/refusals'
import type { Refusal } from '../../refusal'
import { refuseWith } from '../refuseWith'

const moments = ['wrong-status', 'case-taken', 'case-over', 'recorded-otherwise', 'all-over']

/** What the rules of appointments refused, as an answer. */
export const refuseAppointment = (refusals: readonly AppointmentRefusal[]): Refusal =>
  refuseWith(refusals, moments)
