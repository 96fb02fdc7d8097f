import { createHmac } from 'node:crypto'
import type { Payload } from 'payload'
import { getSettings } from '@/runtime/settings'
import { decrypt, decryptBytes, encrypt, encryptBytes, keyFor } from './cipher'

/** The installation's secret; it is not in the database. */
type Secret = Pick<Payload, 'secret'>

/** The key that is drawn from the installation's secret when no keys are set. */
const ownKeyId = '0'

interface Key {
  id: string
  secret: string
}

/** Every key that opens, the one that seals last. */
const keysOf = ({ secret }: Secret): readonly Key[] => [
  { id: ownKeyId, secret },
  ...getSettings().dataKeys,
]

/** What is sealed for what, and whose it is: it opens nowhere else. */
export interface Sealing {
  /** E.g. `id number`; each purpose has a key of its own. */
  purpose: string
  /** Id of the record that it belongs to. */
  owner: string
}

/**
 * Encrypts a text for the database (AES-256-GCM). The key's name stands before it, so that keys can be
 * changed: the newest seals, the older ones still open.
 */
export function sealText(secret: Secret, { purpose, owner }: Sealing, text: string): string {
  const key = keysOf(secret).at(-1)
  if (!key) throw new Error('No key')
  return `${key.id}.${encrypt(keyFor(key.secret, purpose), owner, text)}`
}

/**
 * Decrypts what {@link sealText} made.
 * @returns null when its key is gone, it belongs to another record, or it was altered
 */
export function openText(
  secret: Secret,
  { purpose, owner }: Sealing,
  sealed: string,
): string | null {
  const [id, body = ''] = sealed.split('.')
  const key = keysOf(secret).find((one) => one.id === id)
  return key ? decrypt(keyFor(key.secret, purpose), owner, body) : null
}

/** As {@link sealText}, for a file; the key's name and a full stop stand before the bytes. */
export function sealBytes(
  secret: Secret,
  { purpose, owner }: Sealing,
  bytes: Uint8Array,
): Uint8Array {
  const key = keysOf(secret).at(-1)
  if (!key) throw new Error('No key')
  const sealed = encryptBytes(keyFor(key.secret, purpose), owner, bytes)
  return Buffer.concat([Buffer.from(`${key.id}.`), sealed])
}

/** As {@link openText}, for what {@link sealBytes} made. */
export function openBytes(
  secret: Secret,
  { purpose, owner }: Sealing,
  sealed: Uint8Array,
): Uint8Array | null {
  const stop = sealed.indexOf('.'.charCodeAt(0))
  const id = Buffer.from(sealed.subarray(0, Math.max(0, stop))).toString('latin1')
  const key = keysOf(secret).find((one) => one.id === id)
  return key ? decryptBytes(keyFor(key.secret, purpose), owner, sealed.subarray(stop + 1)) : null
}

/** A keyed hash, by which a value is found without being stored. It outlives a change of keys. */
export const markText = ({ secret }: Secret, purpose: string, text: string): string =>
  createHmac('sha256', keyFor(secret, `mark ${purpose}`))
    .update(text)
    .digest('hex')
