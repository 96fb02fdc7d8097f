'use server'

import { redirect } from 'next/navigation'
import { answerReport } from '@/operations/catalogue/reports/answerReport'
import { reportMatter } from '@/operations/catalogue/reports/reportMatter'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'
import { answerBody, faultBody } from './reportBody'

/** Reports what is wrong in a matter, and shows what was sent. */
export async function reportAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const fault = faultBody.parse(Object.fromEntries(form))
    id = (await reportMatter({ req, fault, now: new Date() })).id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/reports/${id}?done=sent`)
}

/** Answers a report and shows it answered. */
export async function answerAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const answer = answerBody.parse(Object.fromEntries(form))
    id = (await answerReport({ req, answer, now: new Date() })).id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/reports/${id}?done=answered`)
}
