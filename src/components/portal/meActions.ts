'use server'

import { revalidatePath } from 'next/cache'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { portalPages } from '@/i18n/portalPages'
import { changePassword } from '@/operations/platform/changePassword'
import { logOut } from '@/operations/platform/logOut'
import { type FormState, stateOfError } from './formState'
import { portalRequest } from './request'
import { textSizeCookie } from './textSize'

const yearSeconds = 365 * 86_400

/** Ends the log-in at once and takes the cookie away. */
export async function logOutAction(): Promise<void> {
  const { payload, req } = await portalRequest()
  await logOut({ req })
  ;(await cookies()).delete(`${payload.config.cookiePrefix}-token`)
  redirect('/portal/login?said=out')
}

/** Remembers the size of type on this phone. */
export async function textSizeAction(data: FormData): Promise<void> {
  const size = data.get('size') === 'large' ? 'large' : 'normal'
  ;(await cookies()).set(textSizeCookie, size, {
    path: '/',
    maxAge: yearSeconds,
    sameSite: 'lax',
  })
  revalidatePath('/portal', 'layout')
}

const passwordForm = z.object({
  current: z.string().max(200).default(''),
  next: z.string().max(200).default(''),
})

/** Changes the own password. */
export async function changePasswordAction(_: FormState, data: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  try {
    await changePassword({ req, ...passwordForm.parse(Object.fromEntries(data)) })
    return { done: portalPages.password.done }
  } catch (error) {
    return stateOfError(error)
  }
}
