'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, stateOfError } from '@/components/portal/formState'
import { portalRequest, safeNext, stepAddress } from '@/components/portal/request'
import { choosePassword } from '@/operations/platform/secondFactor/choosePassword'
import { confirmFactor } from '@/operations/platform/secondFactor/enrolFactor'
import { finishSteps } from '@/operations/platform/secondFactor/finishSteps'
import { proveFactor } from '@/operations/platform/secondFactor/proveFactor'
import { stepCookieName, stepTokenOf } from '@/operations/platform/secondFactor/stepCookie'
import { endSteps } from '@/operations/platform/secondFactor/steps'
import { sessionCookie } from '@/operations/platform/sessions'

const text = z.string().max(200).default('')
const form = z.object({ code: text, password: text, next: z.string().max(500).optional() })

/** What the confirmed set-up shows: the recovery codes, this once. */
export interface EnrolState extends FormState {
  recoveryCodes?: string[]
}

async function common() {
  const { payload, req } = await portalRequest()
  return { payload, step: { req, token: stepTokenOf(payload, req.headers), now: new Date() } }
}

/** To the next step, or in, to where the person wanted to go. */
async function goOn(next: string | undefined): Promise<never> {
  const { payload, step } = await common()
  const accepted = await finishSteps(step)
  if (accepted.kind === 'step') redirect(stepAddress(safeNext(next)))
  const { name, value, options } = sessionCookie({ payload, token: accepted.token })
  const jar = await cookies()
  jar.set(name, value, options)
  jar.delete(stepCookieName(payload))
  redirect(safeNext(next))
}

/** Takes the code or a recovery code. */
export async function codeAction(_: FormState, data: FormData): Promise<FormState> {
  const { step } = await common()
  const { code, next } = form.parse(Object.fromEntries(data))
  try {
    await proveFactor({ ...step, code })
  } catch (error) {
    return stateOfError(error)
  }
  return goOn(next)
}

/** Takes the person's own password. */
export async function passwordAction(_: FormState, data: FormData): Promise<FormState> {
  const { step } = await common()
  const { password, next } = form.parse(Object.fromEntries(data))
  try {
    await choosePassword({ ...step, password })
  } catch (error) {
    return stateOfError(error)
  }
  return goOn(next)
}

/** Confirms the set-up. No cookie changes here, so that the page with the recovery codes stays. */
export async function confirmAction(_: EnrolState, data: FormData): Promise<EnrolState> {
  const { step } = await common()
  try {
    const { code } = form.parse(Object.fromEntries(data))
    return { recoveryCodes: await confirmFactor({ ...step, code }) }
  } catch (error) {
    return stateOfError(error)
  }
}

/** Goes in after the recovery codes were put away. */
export async function goInAction(_: FormState, data: FormData): Promise<FormState> {
  try {
    return await goOn(form.parse(Object.fromEntries(data)).next)
  } catch (error) {
    return stateOfError(error)
  }
}

/** Gives this log-in up, for somebody else's. */
export async function giveUpAction(data: FormData): Promise<void> {
  const { payload, step } = await common()
  await endSteps(payload, step.token)
  ;(await cookies()).delete(stepCookieName(payload))
  const next = safeNext(form.parse(Object.fromEntries(data)).next)
  redirect(next.startsWith('/admin') ? '/admin/login' : '/portal/login')
}
