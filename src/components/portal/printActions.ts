'use server'

import { redirect } from 'next/navigation'
import { type FormState, stateOfError } from './formState'
import { portalRequest } from './request'
import { cancelPrintRun } from '@/operations/catalogue/cancelPrintRun'
import { requestPrintRun, runOrder } from '@/operations/catalogue/requestPrintRun'

/** Orders a kit or the book, and goes to its page. */
export async function orderRunAction(_: FormState, data: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const filled = [...data].filter(([, value]) => value !== '')
    const order = runOrder.parse(Object.fromEntries(filled))
    id = (await requestPrintRun({ req, order, now: new Date() })).id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/print/runs/${id}`)
}

/** Stops a run. */
export async function cancelRunAction(_: FormState, data: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const id = String(data.get('id') ?? '')
  try {
    await cancelPrintRun({ req, id, now: new Date() })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/print/runs/${encodeURIComponent(id)}`)
}
