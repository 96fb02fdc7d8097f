import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { normalCode } from '@/domain/platform/accounts'
import { decrypt, encrypt, keyFor } from '../cipher'

const purpose = 'second factor'

/** Encrypts a second factor's secret for the database, bound to its owner. */
export const sealSecret = (
  { secret }: Pick<Payload, 'secret'>,
  userId: string,
  key: string,
): string => encrypt(keyFor(secret, purpose), userId, key)

/**
 * Decrypts what {@link sealSecret} made.
 * @returns null when it was made with another installation's secret, or altered
 */
export const openSecret = (
  { secret }: Pick<Payload, 'secret'>,
  userId: string,
  sealed: string,
): string | null => decrypt(keyFor(secret, purpose), userId, sealed)

/** The keyed hash under which a recovery code is kept. */
export function recoveryMark(
  { secret }: Pick<Payload, 'secret'>,
  userId: string,
  code: string,
): string {
  return createHmac('sha256', keyFor(secret, 'recovery codes'))
    .update(JSON.stringify([userId, normalCode(code)]))
    .digest('hex')
}
