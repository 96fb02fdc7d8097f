'use server'

import config from '@payload-config'
import { headers } from 'next/headers'
import { createLocalReq, getPayload } from 'payload'
import type { SetUpState } from '@/components/platform/SetUpForm'
import { firstRoles, setUp } from '@/operations/platform/setUp'
import { Refusal } from '@/operations/refusal'

/** Makes the three administrators from the form, or says what is wrong with it. */
export async function setUpAction(_: SetUpState, form: FormData): Promise<SetUpState> {
  const payload = await getPayload({ config })
  const req = await createLocalReq({ req: { headers: new Headers(await headers()) } }, payload)
  const typed = (name: string) => String(form.get(name) ?? '').slice(0, 100)
  try {
    const people = firstRoles.map((role) => ({
      role,
      name: typed(`${role}-name`),
      username: typed(`${role}-username`),
    }))
    return { logIns: await setUp({ req, code: typed('code'), people }) }
  } catch (error) {
    if (error instanceof Refusal) return { message: error.message }
    if (error instanceof Error && error.name === 'ValidationError') {
      return { message: validationMessage(error) }
    }
    throw error
  }
}

/** What Payload's check of an account says, in one line. */
function validationMessage(error: Error & { data?: { errors?: { message: string }[] } }): string {
  return error.data?.errors?.map(({ message }) => message).join('') || error.message
}
