'use server'

import { redirect } from 'next/navigation'
import { markChecked } from '@/operations/catalogue/markChecked'
import { takeBackCheck } from '@/operations/catalogue/takeBackCheck'
import { assignOwner } from '@/operations/catalogue/review/assignOwner'
import { reviewPages } from '@/i18n/editionLife'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'

/** 核对无误: one tap, recorded with name and date. */
export async function checkAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const matterId = String(form.get('matter') ?? '')
    id = (await markChecked({ req, matterId, now: new Date() })).id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/reviews?done=${id}`)
}

/** Takes back what was tapped by mistake. */
export async function takeBackAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const matterId = String(form.get('matter') ?? '')
    id = (await takeBackCheck({ req, matterId, now: new Date() })).id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/reviews?undone=${id}`)
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
