'use server'

import { redirect } from 'next/navigation'
import { confirmingAssignment, planningAssignment } from '@/endpoints/network/assignment'
import { carryOutAssignment } from '@/operations/network/assignment/carryOutAssignment'
import { planAssignment } from '@/operations/network/assignment/planAssignment'
import { undoAssignment } from '@/operations/network/assignment/undoAssignment'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { planOfForm } from './planOfForm'

const pageOf = (id: string) => `/portal/network/matters/${encodeURIComponent(id)}`

/** Writes down what was chosen, and goes to the page on which it is looked at. */
export async function planAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const input = planningAssignment.parse(planOfForm(form))
    id = (await planAssignment({ req, input })).assignment.id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(pageOf(id))
}

/** Does what was looked at. */
export async function carryOutAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(form.get('id') ?? '')
  try {
    const { expected } = confirmingAssignment.parse({ expected: form.get('expected') })
    await carryOutAssignment({ req, id, expected, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(pageOf(id))
}

/** Gives back what was there. */
export async function undoAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(form.get('id') ?? '')
  try {
    await undoAssignment({ req, id, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(pageOf(id))
}
