import { Secret, TOTP } from 'otpauth'

const periodSeconds = 30

/** As every authenticator app knows it (RFC 6238): SHA-1, six digits, 30 seconds. */
const totpOf = (key: string) =>
  new TOTP({
    algorithm: 'SHA1',
    digits: 6,
    period: periodSeconds,
    secret: Secret.fromBase32(key),
  })

/** A new secret of 160 bits, in letters and digits as an authenticator takes it. */
export const makeKey = (): string => new Secret({ size: 20 }).base32

/**
 * Which time step a code belongs to.
 * @param code six digits
 * @returns the number of the step, at most one before or after the present one; null when it is wrong
 */
export function counterOf({ key, code, now }: { key: string; code: string; now: Date }) {
  const delta = totpOf(key).validate({ token: code, window: 1, timestamp: now.getTime() })
  return delta === null ? null : Math.floor(now.getTime() / 1000 / periodSeconds) + delta
}

/** The address that an authenticator reads from the QR code. */
export function keyAddress({
  key,
  issuer,
  label,
}: {
  key: string
  issuer: string
  label: string
}): string {
  const secret = Secret.fromBase32(key)
  return new TOTP({ issuer, label, secret, algorithm: 'SHA1', digits: 6, period: 30 }).toString()
}
