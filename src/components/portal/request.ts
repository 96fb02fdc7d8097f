import config from '@payload-config'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { createLocalReq, getPayload, type Payload, type PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { type PersonAtStation, personAtStation } from '@/queries/network/printPerson'
import type { User } from '@/payload-types'

/** What a page of the portal works with; read once a request. */
export interface Visit extends PersonAtStation {
  payload: Payload
  req: PayloadRequest
  user: User
}

/** Payload, and a request that knows its headers and who sends it. */
export const portalRequest = cache(async (): Promise<{ payload: Payload; req: PayloadRequest }> => {
  const payload = await getPayload({ config })
  const sent = new Headers(await headers())
  const { user } = await payload.auth({ headers: sent })
  const req = await createLocalReq({ user: user ?? undefined, req: { headers: sent } }, payload)
  return { payload, req }
})

/** Who visits, or null when nobody is logged in. */
export const visitor = cache(async (): Promise<Visit | null> => {
  const { payload, req } = await portalRequest()
  const user = personOf(req)
  if (!user) return null
  return { payload, req, user, ...(await personAtStation(payload, user)) }
})

/** The log-in page, which leads back to where the person wanted to go. */
export const logInAddress = (next: string): string =>
  `/portal/login?next=${encodeURIComponent(next)}`

/** The page of the steps between the password and the log-in. */
export const stepAddress = (next: string): string =>
  `/portal/login/step?next=${encodeURIComponent(next)}`

/**
 * Who visits; whoever is not logged in is sent to the log-in page.
 * @param next address below /portal to come back to
 */
export async function requireVisitor(next: string): Promise<Visit> {
  return (await visitor()) ?? redirect(logInAddress(next))
}

/** Where to go after the log-in: an address of the portal or the admin, never another site. */
export function safeNext(next: unknown): string {
  const address = typeof next === 'string' ? next : ''
  return /^\/(portal|admin)(\/[\w\-./%]*)?(\?[\w\-.=&%]*)?$/.test(address) ? address : '/portal'
}
