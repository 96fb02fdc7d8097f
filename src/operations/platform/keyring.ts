import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { getSettings } from '@/runtime/settings'

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

const derived = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'daiban', purpose, 32))

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
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', derived(key.secret, purpose), nonce)
  cipher.setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `${key.id}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64')}`
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
  if (!key) return null
  const bytes = Buffer.from(body, 'base64')
  try {
    const cipher = createDecipheriv(
      'aes-256-gcm',
      derived(key.secret, purpose),
      bytes.subarray(0, 12),
    )
    cipher.setAAD(Buffer.from(owner))
    cipher.setAuthTag(bytes.subarray(12, 28))
    return Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** A keyed hash, by which a value is found without being stored. It outlives a change of keys. */
export const markText = ({ secret }: Secret, purpose: string, text: string): string =>
  createHmac('sha256', derived(secret, `mark ${purpose}`))
    .update(text)
    .digest('hex')
