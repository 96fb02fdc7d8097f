import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/**
 * A key for one purpose, drawn from a secret that is not in the database.
 * @returns 32 bytes
 */
export const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'daiban', purpose, 32))

/**
 * Encrypts bytes (AES-256-GCM), bound to their owner, so that they are of no use in another's row.
 * @returns nonce, tag and bytes
 */
export function encryptBytes(key: Buffer, owner: string, bytes: Uint8Array): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(Buffer.from(owner))
  const sealed = [cipher.update(bytes), cipher.final()]
  return Buffer.concat([nonce, cipher.getAuthTag(), ...sealed])
}

/**
 * Decrypts what {@link encryptBytes} made.
 * @returns null when it was made with another key, for another owner, or altered
 */
export function decryptBytes(key: Buffer, owner: string, sealed: Uint8Array): Buffer | null {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12))
    decipher.setAAD(Buffer.from(owner))
    decipher.setAuthTag(sealed.subarray(12, 28))
    return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()])
  } catch {
    return null
  }
}

/** As {@link encryptBytes}, for a text; in base64. */
export const encrypt = (key: Buffer, owner: string, text: string): string =>
  encryptBytes(key, owner, Buffer.from(text, 'utf8')).toString('base64')

/** As {@link decryptBytes}, for what {@link encrypt} made. */
export const decrypt = (key: Buffer, owner: string, sealed: string): string | null =>
  decryptBytes(key, owner, Buffer.from(sealed, 'base64'))?.toString('utf8') ?? null
