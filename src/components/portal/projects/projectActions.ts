'use server'

import { redirect } from 'next/navigation'
import {
  beginning,
  carriedProject,
  projectEditNames,
  readProjectEdit,
} from '@/endpoints/casework/projects/schemas'
import { projectText } from '@/i18n/projects'
import { changeProject } from '@/operations/casework/projects/changeProject'
import { createProject } from '@/operations/casework/projects/createProject'
import { revealContact } from '@/operations/casework/projects/revealContact'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { beginningOfForm, editOfForm } from './projectBody'

/** Begins a project and goes to its page. */
export async function createAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const input = beginning.parse(beginningOfForm(form))
    id = (await createProject({ req, input, now: new Date() })).project.id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/projects/${id}?done=create`)
}

/** Edits a project and goes back to its page. */
export async function editAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(form.get('project') ?? '')
  const name = projectEditNames.find((one) => one === form.get('command'))
  if (!name) return { message: projectText.badRequest }
  try {
    const body = editOfForm(name, form)
    await changeProject({
      req,
      id,
      ...carriedProject.parse(body),
      edit: readProjectEdit(name, body, req),
      now: new Date(),
    })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/projects/${encodeURIComponent(id)}?done=${name}`)
}

/** What the form that shows the phone says. */
export interface ContactState extends FormState {
  phone?: string
}

/** Shows the phone of the enterprise's contact for a reason. */
export async function revealContactAction(_: ContactState, form: FormData): Promise<ContactState> {
  const { req } = await portalRequest()
  try {
    return await revealContact(
      req,
      String(form.get('project') ?? ''),
      String(form.get('reason') ?? ''),
    )
  } catch (error) {
    return stateOfError(error)
  }
}
