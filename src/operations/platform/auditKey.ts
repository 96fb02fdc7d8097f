import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Payload } from 'payload'
import type { ChainHead } from '@/domain/platform/auditChain'

let made: { secret: string; key: Buffer } | undefined

/** A key of its own, drawn from the installation's secret: the database alone cannot forge. */
function auditKey({ secret }: Pick<Payload, 'secret'>): Buffer {
  if (made?.secret !== secret) {
    const key = Buffer.from(hkdfSync('sha256', secret, 'daiban', 'audit trail', 32))
    made = { secret, key }
  }
  return made.key
}

/** The keyed hash of an event's text, as hexadecimal digits. */
export function auditHash(payload: Pick<Payload, 'secret'>, text: string): string {
  return createHmac('sha256', auditKey(payload)).update(text).digest('hex')
}

/** What marks the end of the chain as set by the program. */
export function headMark(payload: Pick<Payload, 'secret'>, { seq, hash }: ChainHead): string {
  return auditHash(payload, JSON.stringify(['head', seq, hash]))
}

/** Whether a head carries the mark that belongs to it. */
export function isTrueHead(
  payload: Pick<Payload, 'secret'>,
  head: ChainHead & { mark: string },
): boolean {
  const [own, given] = [Buffer.from(headMark(payload, head)), Buffer.from(head.mark)]
  return own.length === given.length && timingSafeEqual(own, given)
}
