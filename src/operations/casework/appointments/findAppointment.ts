import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { appointmentText as say } from '@/i18n/appointments'
import { caseText } from '@/i18n/casework'
import type { Appointment } from '@/payload-types'
import { Refusal } from '../../refusal'
import { findVisible } from '../findVisible'

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
  const { docs } = await req.payload.find({
    collection: 'appointments',
    where: { commandIds: { in: [commandId] } },
    showHiddenFields: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  if (!found) return null
  const step = found.history?.[found.commandIds.indexOf(commandId)]
  if ((id !== undefined && id !== found.id) || step?.by !== personOf(req)?.id) {
    throw new Refusal({ kind: 'conflict', message: caseText.otherCommand })
  }
  return findAppointment(req, found.id)
}
