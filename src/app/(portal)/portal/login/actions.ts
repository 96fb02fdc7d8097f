'use server'

import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { type FormState, stateOfError } from '@/components/portal/formState'
import { portalRequest, safeNext, stepAddress } from '@/components/portal/request'
import { logIn } from '@/operations/platform/logIn'
import { stepCookie } from '@/operations/platform/secondFactor/stepCookie'
import { sessionCookie } from '@/operations/platform/sessions'

const form = z.object({
  identity: z.string().max(100).default(''),
  password: z.string().max(200).default(''),
  next: z.string().max(500).optional(),
})

/** Logs in, and goes on to where the person wanted to go, or to what comes before. */
export async function logInAction(_: FormState, data: FormData): Promise<FormState> {
  const { payload, req } = await portalRequest()
  let next: string
  try {
    const typed = form.parse(Object.fromEntries(data))
    const accepted = await logIn({ req, identity: typed.identity, password: typed.password })
    const isIn = accepted.kind === 'in'
    const { name, value, options } = isIn
      ? sessionCookie({ payload, token: accepted.token })
      : stepCookie(payload, accepted.stepToken)
    ;(await cookies()).set(name, value, options)
    next = isIn ? safeNext(typed.next) : stepAddress(safeNext(typed.next))
  } catch (error) {
    return stateOfError(error)
  }
  redirect(next)
}
