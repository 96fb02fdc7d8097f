import type { PayloadRequest } from 'payload'
import { clientAddress } from '@/domain/platform/clientAddress'
import { getSettings } from '@/runtime/settings'

/**
 * The network address a request came from, or null for the Local API.
 * `x-forwarded-for` is believed only as far as the proxies of TRUSTED_PROXIES wrote it; the address
 * of the connection itself is what Next appends last.
 */
export function addressOf(req: Pick<PayloadRequest, 'headers'>): string | null {
  const forwarded = req.headers?.get('x-forwarded-for')
  if (!forwarded) return null
  return clientAddress({ forwarded, trusted: getSettings().trustedProxies })
}
