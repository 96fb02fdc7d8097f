'use server'

import { redirect } from 'next/navigation'
import { markChecked } from '@/operations/catalogue/markChecked'
import { takeBackCheck } from '@/operations/catalogue/takeBackCheck'
import { assignOwner } from '@/operations/catalogue/review/assignOwner'
import { reviewPages } from '@/i18n/editionLife'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'

/** Gives a command on the matter of a form, and then shows what became of it. */
async function give(
  form: FormData,
  command: typeof markChecked,
  told: 'done' | 'undone',
): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const matterId = String(form.get('matter') ?? '')
    id = (await command({ req, matterId, now: new Date() })).id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/reviews?${told}=${id}`)
}

/** 核对无误: one tap, recorded with name and date. */
export async function checkAction(_: FormState, form: FormData): Promise<FormState> {
  return give(form, markChecked, 'done')
}

/** Takes back what was tapped by mistake. */
export async function takeBackAction(_: FormState, form: FormData): Promise<FormState> {
  return give(form, takeBackCheck, 'undone')
}

/** Names who answers for a matter. */
export async function assignAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    const owner = String(form.get('owner') ?? '') || null
    await assignOwner({ req, matterId: String(form.get('matter') ?? ''), owner })
  } catch (error) {
    return stateOfError(error)
  }
  return { done: reviewPages.assigned }
}
