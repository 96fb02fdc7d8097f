import {
  isReadyAccount,
  needsSecondFactor,
  nextLogInStep,
  normalDigits,
} from '@/domain/platform/logInSteps'
import { type Role, roles } from '@/domain/platform/roles'

const since = '2026-11-24T08:00:00.000Z'

test('the three administrators need a second factor, others when the county asks for it', () => {
  const needing = (alsoFor: Role[]) =>
    roles.map(({ value }) => value).filter((role) => needsSecondFactor({ roles: [role], alsoFor }))
  const administrators = ['security-administrator', 'audit-administrator', 'system-administrator']
  expect(needing([])).toEqual(administrators)
  expect(needing(['reviewer'])).toEqual(['reviewer', ...administrators])
})

test.each([
  ['an editor with his own password', { roles: ['editor'] }, false, null],
  [
    'an editor with somebody else’s',
    { roles: ['editor'], mustChangePassword: true },
    false,
    'new-password',
  ],
  [
    'a new administrator',
    { roles: ['system-administrator'], mustChangePassword: true },
    false,
    'new-password',
  ],
  ['an administrator without a factor', { roles: ['system-administrator'] }, false, 'enrol'],
  [
    'one with a factor',
    { roles: ['system-administrator'], secondFactorSince: since },
    false,
    'code',
  ],
  [
    'one whose code was right',
    { roles: ['system-administrator'], secondFactorSince: since },
    true,
    null,
  ],
  [
    'the code before the new password',
    { roles: ['system-administrator'], secondFactorSince: since, mustChangePassword: true },
    false,
    'code',
  ],
  [
    'a factor that is no longer needed',
    { roles: ['editor'], secondFactorSince: since },
    false,
    null,
  ],
] as const)('next for %s', (_name, account, hasPassedFactor, step) => {
  expect(nextLogInStep({ account, alsoFor: [], hasPassedFactor })).toBe(step)
})

test('an account is ready when nothing but a code was left', () => {
  const ready = (account: Parameters<typeof isReadyAccount>[0]['account'], alsoFor: Role[] = []) =>
    isReadyAccount({ account, alsoFor })
  expect(ready({ roles: ['audit-administrator'] })).toBe(false)
  expect(ready({ roles: ['audit-administrator'], secondFactorSince: since })).toBe(true)
  expect(ready({ roles: ['editor'] })).toBe(true)
  expect(ready({ roles: ['editor'] }, ['editor'])).toBe(false)
  expect(ready({ roles: ['editor'], mustChangePassword: true })).toBe(false)
})

test('six digits are read however they were typed', () => {
  expect(normalDigits(' 123 456 ')).toBe('123456')
  expect(normalDigits('１２３４５６')).toBe('123456')
  expect(normalDigits('12345')).toBeNull()
  expect(normalDigits('12345a')).toBeNull()
})
