import type { PlainDate } from '../platform/plainDate'
import { isOver } from './validity'

/** What a certificate is worth on a day. */
export type CertificateVerdict =
  | { kind: 'valid'; until: PlainDate | null }
  | { kind: 'expired'; until: PlainDate }
  | { kind: 'withdrawn'; on: PlainDate }

/** Withdrawn comes before expired: it was never to be used. */
export function certificateVerdict(
  { withdrawnOn, expiresOn }: { withdrawnOn: PlainDate | null; expiresOn: PlainDate | null },
  today: PlainDate,
): CertificateVerdict {
  if (withdrawnOn) return { kind: 'withdrawn', on: withdrawnOn }
  if (expiresOn && isOver(expiresOn, today)) return { kind: 'expired', until: expiresOn }
  return { kind: 'valid', until: expiresOn }
}

/** The holder on the public page: the family name, the rest masked: 张**. */
export function maskedHolder(name: string): string {
  const [first = '', ...rest] = [...name]
  return `${first}${'*'.repeat(Math.max(1, rest.length))}`
}
