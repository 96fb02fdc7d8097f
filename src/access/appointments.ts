import type { Access, Where } from 'payload'
import type { AppointmentRelation } from '@/domain/casework/appointments/table'
import type { Appointment, User } from '@/payload-types'
import { within } from './cases'
import { hasRole, idOf, personOf } from './roles'

/**
 * Which appointments a person may see: an agent those that her station and the stations below it applied
 * for; a department those of its matters; coordinator and supervisor all.
 * @returns true for all, false for none, else a query over indexed fields
 */
export function appointmentsOf(person: User | null): boolean | Where {
  if (!person) return false
  if (hasRole(person, 'coordinator', 'supervisor')) return true
  const seen: Where[] = []
  if (hasRole(person, 'agent') && person.stationPath) {
    seen.push(within('stationPath', person.stationPath))
  }
  const department = idOf(person.department)
  if (hasRole(person, 'window-officer', 'reviewer') && department) {
    seen.push({ department: { equals: department } })
  }
  return seen.length > 0 ? { or: seen } : false
}

/** Access to appointments for reading. */
export const readAppointments: Access = ({ req }) => appointmentsOf(personOf(req))

/** How a person stands to an appointment: colleagues of the station that applied stand to it as it does. */
export function appointmentRelations(
  person: User | null,
  { station }: Pick<Appointment, 'station'>,
): AppointmentRelation[] {
  const relations: AppointmentRelation[] = []
  if (hasRole(person, 'agent') && idOf(person?.station) === idOf(station)) {
    relations.push('applicant')
  }
  if (hasRole(person, 'coordinator')) relations.push('coordinator')
  return relations
}
