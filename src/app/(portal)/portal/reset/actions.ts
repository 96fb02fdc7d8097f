'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, stateOfError } from '@/components/portal/formState'
import { portalRequest } from '@/components/portal/request'
import { redeemResetCode } from '@/operations/platform/redeemResetCode'
import { requestResetMail } from '@/operations/platform/resetMail'

const text = z.string().max(200).default('')
const codeForm = z.object({ identity: text, code: text, password: text })
const mailForm = z.object({ identity: text })

/** Sets a new password with a one-time code; then the person logs in with it. */
export async function redeemAction(_: FormState, data: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    await redeemResetCode({ req, ...codeForm.parse(Object.fromEntries(data)) })
  } catch (error) {
    return stateOfError(error)
  }
  redirect('/portal/login?said=reset')
}

/** Asks for a code by mail. The answer is the same whether there is such an account or not. */
export async function mailAction(_: FormState, data: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    const { message } = await requestResetMail({
      req,
      ...mailForm.parse(Object.fromEntries(data)),
    })
    return { done: message }
  } catch (error) {
    return stateOfError(error)
  }
}
