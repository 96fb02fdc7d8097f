import { type AppointmentRefusal, fault } from './refusals'
import type { Appointment } from './state'
import {
  type AppointmentCommand,
  type AppointmentCommandName,
  type AppointmentContext,
  appointmentRules,
} from './table'

/** The table pairs each command with its own input. */
interface AnyRule {
  from: readonly string[]
  who: readonly string[]
  check: (asked: object) => AppointmentRefusal[]
  happens: (asked: object) => Appointment
}
const ruleOf = (name: AppointmentCommandName): AnyRule =>
  appointmentRules[name] as unknown as AnyRule

/**
 * Whether a command may be given on an appointment now, by this person; and the appointment after it.
 */
export function handleAppointment(
  appointment: Appointment,
  { name, input }: AppointmentCommand,
  context: AppointmentContext,
): { appointment: Appointment } | { refusals: AppointmentRefusal[] } {
  const { from, who, check, happens } = ruleOf(name)
  if (!context.relations.some((one) => who.includes(one))) return { refusals: [fault('not-yours')] }
  if (!from.includes(appointment.status)) return { refusals: [fault('wrong-status')] }
  const asked = { appointment, input, context }
  const refusals = check(asked)
  return refusals.length > 0 ? { refusals } : { appointment: happens(asked) }
}
