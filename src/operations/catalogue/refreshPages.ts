import { createHmac, timingSafeEqual } from 'node:crypto'
import { forgetCounty } from '@/queries/platform/settings'

/** The route of the web server that makes its kept pages anew. */
export const refreshPath = '/api/refresh-pages'
export const refreshHeader = 'x-refresh-token'

/** What lets the worker in and nobody else: derived from the secret, which both know. */
export const refreshToken = (secret: string): string =>
  createHmac('sha256', secret).update('refresh the public pages').digest('hex')

/**
 * Whether a token is the right one, without telling by the time it takes how much of it was.
 * @param given as it came in the header
 */
export function isRefreshToken(given: string | null, secret: string): boolean {
  const [right, other] = [Buffer.from(refreshToken(secret)), Buffer.from(given ?? '')]
  return right.length === other.length && timingSafeEqual(right, other)
}

/**
 * Makes this server drop the public pages it keeps; each is made anew when it is next asked for.
 * @returns false when there are none to drop because this process serves no pages
 */
export async function refreshPages(): Promise<boolean> {
  forgetCounty()
  try {
    const { revalidatePath } = await import('next/cache')
    // By the folder of the pages, group and all: by their address Next would find none.
    revalidatePath('/(public)/read/[size]', 'layout')
    return true
  } catch {
    return false
  }
}
