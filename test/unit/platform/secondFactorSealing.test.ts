import { openSecret, recoveryMark, sealSecret } from '@/operations/platform/secondFactor/sealing'
import { counterOf, keyAddress, makeKey } from '@/operations/platform/secondFactor/totp'
import { codeOf } from '../../helpers/secondFactor'

const house = { secret: 'a secret for tests only, of forty letters' }
const other = { secret: 'another secret for tests, of forty letters' }

test('a sealed secret opens with the installation and the owner it was made for, and no other', () => {
  const sealed = sealSecret(house, 'user-1', 'KEYKEYKEY')
  expect(sealed).not.toContain('KEYKEYKEY')
  expect(sealSecret(house, 'user-1', 'KEYKEYKEY')).not.toBe(sealed)
  expect(openSecret(house, 'user-1', sealed)).toBe('KEYKEYKEY')
  expect(openSecret(house, 'user-2', sealed)).toBeNull()
  expect(openSecret(other, 'user-1', sealed)).toBeNull()
  const bytes = Buffer.from(sealed, 'base64')
  bytes[bytes.length - 1] ^= 1
  expect(openSecret(house, 'user-1', bytes.toString('base64'))).toBeNull()
  expect(openSecret(house, 'user-1', '')).toBeNull()
})

test('a recovery code is the same however it is typed, and another for another person', () => {
  const mark = recoveryMark(house, 'user-1', 'K7MPX-2WQ9T')
  expect(recoveryMark(house, 'user-1', 'k7mpx 2wq9t')).toBe(mark)
  expect(recoveryMark(house, 'user-2', 'K7MPX-2WQ9T')).not.toBe(mark)
  expect(recoveryMark(other, 'user-1', 'K7MPX-2WQ9T')).not.toBe(mark)
})

test('codes of the step before and after are taken, those further away are not', () => {
  const key = makeKey()
  const now = new Date('2026-11-24T08:00:15Z')
  const at = (seconds: number) => codeOf(key, new Date(now.getTime() + seconds * 1000))
  const present = Math.floor(now.getTime() / 30_000)
  expect(counterOf({ key, code: at(0), now })).toBe(present)
  expect(counterOf({ key, code: at(-30), now })).toBe(present - 1)
  expect(counterOf({ key, code: at(30), now })).toBe(present + 1)
  const near = [at(-30), at(0), at(30)]
  for (const far of [at(-60), at(60)].filter((code) => !near.includes(code))) {
    expect(counterOf({ key, code: far, now })).toBeNull()
  }
})

test('the code is that of RFC 6238', () => {
  const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  expect(counterOf({ key, code: '287082', now: new Date(59_000) })).toBe(1)
  expect(counterOf({ key, code: '081804', now: new Date(1_111_111_109_000) })).toBe(37_037_036)
})

test('the address names county and person for the authenticator', () => {
  const address = keyAddress({ key: 'GEZDGNBVGY3TQOJQ', issuer: '示范县', label: 'security-admin' })
  expect(decodeURIComponent(address)).toContain(
    'otpauth://totp/示范县:security-admin?issuer=示范县',
  )
  expect(address).toContain('secret=GEZDGNBVGY3TQOJQ')
})
