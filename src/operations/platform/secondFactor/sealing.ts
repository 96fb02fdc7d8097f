import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { normalCode } from '@/domain/platform/accounts'

/** Keys of their own, drawn from the installation's secret, which is not in the database. */
const keyOf = ({ secret }: Pick<Payload, 'secret'>, purpose: string) =>
  Buffer.from(hkdfSync('sha256', secret, 'daiban', purpose, 32))

/**
 * Encrypts a second factor's secret for the database (AES-256-GCM), bound to its owner, so that it is
 * of no use in another's row.
 */
export function sealSecret(payload: Pick<Payload, 'secret'>, userId: string, key: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', keyOf(payload, 'second factor'), nonce)
  cipher.setAAD(Buffer.from(userId))
  const sealed = Buffer.concat([cipher.update(key, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')
}

/**
 * Decrypts what {@link sealSecret} made.
 * @returns null when it was made with another installation's secret, or altered
 */
export function openSecret(
  payload: Pick<Payload, 'secret'>,
  userId: string,
  sealed: string,
): string | null {
  const bytes = Buffer.from(sealed, 'base64')
  const [nonce, tag] = [bytes.subarray(0, 12), bytes.subarray(12, 28)]
  try {
    const cipher = createDecipheriv('aes-256-gcm', keyOf(payload, 'second factor'), nonce)
    cipher.setAAD(Buffer.from(userId))
    cipher.setAuthTag(tag)
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** The keyed hash under which a recovery code is kept. */
export function recoveryMark(
  payload: Pick<Payload, 'secret'>,
  userId: string,
  code: string,
): string {
  return createHmac('sha256', keyOf(payload, 'recovery codes'))
    .update(JSON.stringify([userId, normalCode(code)]))
    .digest('hex')
}
