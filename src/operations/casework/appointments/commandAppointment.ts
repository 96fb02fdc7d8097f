import type { PayloadRequest } from 'payload'
import { appointmentRelations } from '@/access/appointments'
import { idOf, personOf } from '@/access/roles'
import { effectsOf } from '@/domain/casework/appointments/effects'
import { handleAppointment } from '@/domain/casework/appointments/handle'
import { sayWhen } from '@/domain/casework/appointments/saySlot'
import type { AppointmentCommand } from '@/domain/casework/appointments/table'
import { isEnd } from '@/domain/casework/vocabulary'
import { appointmentDone, appointmentText as say } from '@/i18n/appointments'
import type { Appointment } from '@/payload-types'
import { workingDays } from '@/queries/platform/workingDays'
import { Refusal } from '../../refusal'
import { once } from '../../repeated'
import type { Arranged } from './applyAppointment'
import { applyEffect } from './applyEffects'
import { appointmentOf, appointmentRow } from './appointmentRow'
import { findAppointment, repeatedAppointment } from './findAppointment'
import { refuseAppointment } from './refuse'
import { tellPeople } from './tellPeople'

/** A command on an appointment, as a person gives it. */
export interface AppointmentCommandInput {
  req: PayloadRequest
  id: string
  /** Made by the page: a doubled, replayed or cut-off request counts once. */
  commandId: string
  command: AppointmentCommand
  /** How many steps the person saw; more of them refuse the command and say what changed. */
  basedOn?: number
  now: Date
}

type Step = NonNullable<Appointment['history']>[number]

const sayStep = ({ command, detail }: Step): string => {
  const word = Object.entries(appointmentDone).find(([name]) => name === command)?.[1] ?? ''
  return detail ? `${word}（${detail}）` : word
}

const stale = (steps: readonly Step[]): Refusal =>
  new Refusal({ kind: 'conflict', message: say.stale(steps.map(sayStep).join(say.apart)) })

/** What the history keeps beside the name of the command. */
function detailOf({ name, input }: AppointmentCommand): string {
  if (name === 'answer') return `${sayWhen(input.slot)} ${input.slot.place}`
  if (name === 'move') return `${sayWhen(input.slot)} ${input.slot.place} ${input.reason}`
  return name === 'record' ? '' : input.reason
}

async function overOf(req: PayloadRequest, { entries }: Appointment): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { id: { in: (entries ?? []).flatMap((entry) => idOf(entry.case) ?? []) } },
    select: { status: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.filter(({ status }) => isEnd(status)).map(({ id }) => id)
}

async function giveOnce(given: AppointmentCommandInput): Promise<Appointment> {
  const { req, id, command, commandId, basedOn, now } = given
  const found = await findAppointment(req, id)
  const steps = found.history ?? []
  // Several people may record at once; the rules refuse only what contradicts.
  const isChecked = basedOn !== undefined && command.name !== 'record'
  if (isChecked && basedOn !== steps.length) throw stale(steps.slice(basedOn))
  const calendar = await workingDays(req.payload, req)
  const before = appointmentOf(found)
  const handled = handleAppointment(before, command, {
    relations: appointmentRelations(personOf(req), found),
    over: await overOf(req, found),
    now,
    calendar,
  })
  if ('refusals' in handled) {
    const isLate = handled.refusals.some(({ code }) => code === 'wrong-status')
    throw isLate ? stale(steps.slice(-1)) : refuseAppointment(handled.refusals)
  }
  const whole = await req.payload.findByID({
    collection: 'appointments',
    id,
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const step = {
    at: now.toISOString(),
    by: personOf(req)?.id,
    command: command.name,
    detail: detailOf(command),
  }
  const saved = await req.payload.update({
    collection: 'appointments',
    id,
    data: {
      ...appointmentRow(handled.appointment),
      history: [...steps, step],
      commandIds: [...whole.commandIds, commandId],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const cause = { appointment: id, commandId, now, calendar }
  for (const effect of effectsOf(id, before, handled.appointment)) {
    await applyEffect(req, effect, cause)
  }
  const after = handled.appointment
  await tellPeople(req, { command: command.name, row: saved, before, after, now })
  return saved
}

/**
 * Gives a command on an appointment: the appointment and what follows for its cases in one transaction,
 * done again when another was in the way.
 * @throws Refusal 400 with everything that is wrong, 401, 403, 404, or 409 with what changed meanwhile
 */
export async function commandAppointment(given: AppointmentCommandInput): Promise<Arranged> {
  const { req, commandId, id } = given
  const { result, isRepeat } = await once({
    req,
    known: () => repeatedAppointment(req, commandId, id),
    run: () => giveOnce(given),
  })
  return { appointment: result, isRepeat }
}
