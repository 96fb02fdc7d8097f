'use server'

import { redirect } from 'next/navigation'
import {
  appointmentCommandNames,
  application,
  carriedAppointment,
  readAppointmentCommand,
} from '@/endpoints/casework/appointments/schemas'
import { appointmentText } from '@/i18n/appointments'
import { applyAppointment } from '@/operations/casework/appointments/applyAppointment'
import { commandAppointment } from '@/operations/casework/appointments/commandAppointment'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { applicationOfForm, appointmentBodyOfForm } from './appointmentBody'

/** Applies for an appointment and goes to its page. */
export async function applyAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const input = application.parse(applicationOfForm(form))
    id = (await applyAppointment({ req, input, now: new Date() })).appointment.id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/appointments/${id}?done=apply`)
}

/** Gives a command on an appointment and goes back to its page. */
export async function appointmentAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(form.get('appointment') ?? '')
  const name = appointmentCommandNames.find((one) => one === form.get('command'))
  if (!name) return { message: appointmentText.badRequest }
  try {
    const body = appointmentBodyOfForm(name, form)
    await commandAppointment({
      req,
      id,
      ...carriedAppointment.parse(body),
      command: readAppointmentCommand(name, body),
      now: new Date(),
    })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/appointments/${encodeURIComponent(id)}?done=${name}`)
}
