import { z } from 'zod'
import type {
  AppointmentCommand,
  AppointmentCommandName,
} from '@/domain/casework/appointments/table'
import { attendances, halfDays, sites } from '@/domain/casework/appointments/vocabulary'
import { appointmentText as say } from '@/i18n/appointments'
import { caseText } from '@/i18n/casework'
import { commandId } from '../schemas'

const text = (most: number) => z.string({ error: say.badRequest }).max(most, caseText.tooLong(most))
const ids = z.array(text(60), { error: say.badRequest }).max(300, say.badRequest)
const terms = <Value extends string>(list: readonly { value: Value }[]) =>
  z.enum(list.map(({ value }) => value) as [Value, ...Value[]], { error: say.badRequest })
const reason = text(5000)

/** The body of an application. */
export const application = z.object({
  commandId,
  matter: text(60),
  cases: ids,
  people: z.number({ error: say.badRequest }),
  wish: z.object({
    date: text(10).optional(),
    half: terms(halfDays).default('any'),
    site: terms(sites).default('county'),
  }),
  remark: text(5000).default(''),
})

/** What every command on an appointment carries. */
export const carriedAppointment = z.object({
  commandId,
  basedOn: z.number({ error: say.badRequest }).int(say.badRequest).optional(),
})

const slot = z.object(
  {
    date: text(10),
    from: text(5),
    to: text(5),
    place: text(500),
    bring: text(1000),
    contact: text(200),
  },
  { error: say.badRequest },
)
const isDayOffMeant = z.boolean({ error: say.badRequest }).default(false)

const inputs = {
  answer: z.object({ slot, isDayOffMeant }),
  decline: z.object({ reason }),
  move: z.object({ slot, isDayOffMeant, reason }),
  cancel: z.object({ reason }),
  withdraw: z.object({ reason }),
  'take-out': z.object({ cases: ids, reason }),
  record: z.object({
    records: z
      .array(z.object({ case: text(60), attendance: terms(attendances), note: text(1000) }))
      .max(300, say.badRequest),
  }),
} satisfies Record<AppointmentCommandName, z.ZodType>

/** The names of the commands on an appointment, as they stand in addresses. */
export const appointmentCommandNames = Object.keys(inputs) as AppointmentCommandName[]

/**
 * Reads the body of a command on an appointment.
 * @throws ZodError when the body is none
 */
export const readAppointmentCommand = (
  name: AppointmentCommandName,
  body: unknown,
): AppointmentCommand => ({ name, input: inputs[name].parse(body) }) as AppointmentCommand
