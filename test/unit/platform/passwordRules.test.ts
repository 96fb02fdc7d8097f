import { makeCode, makePassword, normalCode } from '@/domain/platform/accounts'
import { passwordFaults } from '@/domain/platform/passwordRules'

const faults = (password: string) =>
  passwordFaults({ password, username: 'wang-min', phone: '13800138000' }).join('')

test.each([
  'Riverside-4711',
  '碧水-Lantian-2026',
  'k7mp-X2wq-9tRe-5bnh',
  'correct Horse 9 battery',
])('%s may be used', (password) => expect(faults(password)).toBe(''))

test.each([
  ['Ab1-', '至少要 10 个字符'],
  ['碧水青山Ab1', '至少要 10 个字符'],
  ['alllowercase', '至少三种'],
  ['lowercase12345', '至少三种'],
  ['Wang-Min-2026', '用户名或手机号'],
  ['Tel13800138000', '用户名或手机号'],
  ['Password123!', '太常见'],
  ['P@ssw0rd2026', '太常见'],
  ['Admin-123456', '太常见'],
  ['Woaini-1314!', '太常见'],
  ['Daiban@2026!', '太常见'],
  ['Qwerty12345!', '太常见'],
  ['Aaaaaaaaaaa1', '太常见'],
  ['Abcdefgh1234', '太常见'],
  [`Aa1-${'x7Kq'.repeat(40)}`, '最多 128 个字符'],
])('%s is refused: %s', (password, reason) => expect(faults(password)).toContain(reason))

test('every fault is told at once', () => {
  expect(passwordFaults({ password: '123456' }).length).toBe(3)
})

test('a short user name does not forbid half of all passwords', () => {
  expect(passwordFaults({ password: 'Riverside-4711', username: 'ri' })).toEqual([])
})

test('made passwords keep the rules, made codes have no look-alikes', () => {
  const random = (n: number) => Math.floor(Math.random() * n)
  for (let index = 0; index < 500; index++) {
    expect(passwordFaults({ password: makePassword(random) })).toEqual([])
    expect(makeCode(random)).toMatch(/^[A-HJKMNP-Z2-9]{5}-[A-HJKMNP-Z2-9]{5}$/)
  }
})

test('a code may be typed in any way', () => {
  for (const typed of ['K7MPX-2WQ9T', 'k7mpx2wq9t', ' K7MPX 2WQ9T ', 'ｋ７ｍｐｘ－２ｗｑ９ｔ']) {
    expect(normalCode(typed)).toBe('K7MPX2WQ9T')
  }
})
