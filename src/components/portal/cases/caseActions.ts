'use server'

import { redirect } from 'next/navigation'
import { carried, commandNames, readCommand, registration } from '@/endpoints/casework/schemas'
import type { LaterCommand } from '@/domain/casework/table'
import { caseText } from '@/i18n/casework'
import { commandCase } from '@/operations/casework/commandCase'
import { registerCase } from '@/operations/casework/registerCase'
import { revealPerson } from '@/operations/casework/revealPerson'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { bodyOfForm, registrationOfForm } from './formBody'

/** Registers a case and goes to its page. */
export async function registerAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const input = registration.parse(registrationOfForm(form))
    id = (await registerCase({ req, input, now: new Date() })).case.id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/cases/${id}?done=register`)
}

const isCommand = (name: unknown): name is LaterCommand =>
  commandNames.some((known) => known === name)

/** Gives a command on a case and goes back to its page. */
export async function commandAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const name = form.get('command')
  const caseId = String(form.get('case') ?? '')
  if (!isCommand(name)) return { message: caseText.badCommand }
  try {
    const body = bodyOfForm(name, form)
    const { commandId, basedOn } = carried.parse(body)
    const command = readCommand(name, body)
    await commandCase({ req, caseId, commandId, command, basedOn, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/cases/${encodeURIComponent(caseId)}?done=${name}`)
}

/** What the form that shows the numbers says. */
export interface RevealState extends FormState {
  idNumber?: string
  phone?: string
}

/** Shows the numbers of an applicant or proxy for a reason. */
export async function revealAction(_: RevealState, form: FormData): Promise<RevealState> {
  const { req } = await portalRequest()
  const who = form.get('who') === 'proxy' ? 'proxy' : 'applicant'
  try {
    return await revealPerson({
      req,
      caseId: String(form.get('case') ?? ''),
      who,
      reason: String(form.get('reason') ?? ''),
    })
  } catch (error) {
    return stateOfError(error)
  }
}
