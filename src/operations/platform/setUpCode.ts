import { createHmac } from 'node:crypto'
import { makeCode } from '@/domain/platform/accounts'

/**
 * The code that the first set-up asks for, so that no stranger on the net can be quicker than the
 * county. The start prints it; it follows from the installation's secret, so that it is the same on
 * every server, and is of no use once there is an account.
 * @param secret PAYLOAD_SECRET
 */
export function setUpCodeOf(secret: string): string {
  const bytes = createHmac('sha256', secret).update('daiban: first set-up').digest()
  let at = 0
  return makeCode((n) => bytes.readUInt16BE((at++ * 2) % 30) % n)
}
