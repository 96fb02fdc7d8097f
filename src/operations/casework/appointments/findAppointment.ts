import type { PayloadRequest } from 'payload'
import { appointmentText as say } from '@/i18n/appointments'
import type { Appointment } from '@/payload-types'
import { byOfStep, repeatedCommand } from '../../repeated'
import { findVisible } from '../../findVisible'

/**
 * An appointment by its id, with the person's own access.
 * @throws Refusal 401, or 404 when it is unknown or not hers to see
 */
export const findAppointment = (req: PayloadRequest, id: string): Promise<Appointment> =>
  findVisible(req, { collection: 'appointments', id, unknown: say.unknown })

/**
 * The appointment on which a command was given before; null when the command is new.
 * @param id of the appointment that the command is for, when it is for one
 * @throws Refusal 409 when the id came with a command of somebody else, or for another appointment
 */
export async function repeatedAppointment(
  req: PayloadRequest,
  commandId: string,
  id?: string,
): Promise<Appointment | null> {
  const found = await repeatedCommand(req, {
    collection: 'appointments',
    commandId,
    isFor: (one) => id === undefined || one.id === id,
    byOf: (one) => byOfStep(one, commandId),
  })
  return found && findAppointment(req, found.id)
}
