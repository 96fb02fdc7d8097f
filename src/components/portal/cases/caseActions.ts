'use server'

import { redirect } from 'next/navigation'
import { carried, commandNames, readCommand, registration } from '@/endpoints/casework/schemas'
import type { LaterCommand } from '@/domain/casework/table'
import { caseText } from '@/i18n/casework'
import { casePages } from '@/i18n/portalCases'
import { commandCase } from '@/operations/casework/commandCase'
import { nextStep } from '@/operations/casework/nextStep'
import { linkCase } from '@/operations/casework/projects/linkCase'
import { registerCase } from '@/operations/casework/registerCase'
import { revealPerson } from '@/operations/casework/revealPerson'
import { mostCases } from '@/queries/casework/portalCases'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { afterCommand, afterRegistration } from './caseAddresses'
import { bodyOfForm, registrationOfForm } from './formBody'

/** Registers a case and goes to its page; one for the step of a project is linked with it. */
export async function registerAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let [id, projectId] = ['', '']
  try {
    const { project, ...input } = registration.parse(registrationOfForm(form))
    id = (await registerCase({ req, input, now: new Date() })).case.id
    if (project) await linkCase({ req, ...project, caseId: id, now: new Date() })
    projectId = project?.project ?? ''
  } catch (error) {
    return stateOfError(error)
  }
  redirect(afterRegistration(id, projectId))
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
  redirect(afterCommand(caseId, name))
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

/** What is given to many cases at once. */
const manyCommands = ['acknowledge', 'forward'] as const

/**
 * Acknowledges or passes on every chosen case; each by itself, so that one which cannot be does not keep
 * the others back.
 */
export async function manyAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const name = manyCommands.find((one) => one === form.get('command'))
  const ids = form.getAll('cases').map(String).slice(0, mostCases)
  if (!name) return { message: caseText.badCommand }
  if (ids.length === 0) return { message: casePages.many.none }
  const reasons: string[] = []
  for (const caseId of ids) {
    try {
      const { commandId } = carried.parse({ commandId: String(form.get(`commandId.${caseId}`)) })
      await commandCase({ req, caseId, commandId, command: nextStep(name), now: new Date() })
    } catch (error) {
      reasons.push(stateOfError(error).message ?? '')
    }
  }
  if (reasons.length > 0) {
    const message = casePages.many.refused(reasons.length)
    return { message, reasons: [...new Set(reasons)].map((one) => ({ message: one })) }
  }
  const view = name === 'acknowledge' ? 'incoming' : 'mine'
  redirect(`/portal/cases?view=${view}&done=${ids.length}`)
}
