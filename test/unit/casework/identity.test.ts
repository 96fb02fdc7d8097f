import fc from 'fast-check'
import {
  ageOn,
  birthDateOf,
  idNumberFault,
  maskedIdNumber,
  maskedName,
  maskedPhone,
  nameFault,
  needsProxy,
  normalIdNumber,
  normalPhone,
  phoneFault,
} from '@/domain/casework/identity'
import { caseNumberOf, readCaseNumber, sayCaseNumber } from '@/domain/casework/caseNumber'
import { isPlainDate } from '@/domain/platform/plainDate'

const today = '2026-11-24'
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An ID number by the words of the standard: the check makes the weighted sum 1 modulo 11. */
function idNumber(birth: string, order: number): string {
  const digits = `999999${birth.replaceAll('-', '')}${String(order).padStart(3, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  const check = Array.from({ length: 11 }, (_, one) => one).find((one) => (sum + one) % 11 === 1)
  return `${digits}${check === 10 ? 'X' : check}`
}

const births = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const numbers = fc.tuple(births, fc.nat(999)).map(([birth, order]) => idNumber(birth, order))

test('property: every number by the standard passes, every single wrong digit is found', () => {
  fc.assert(
    fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      expect(idNumberFault(number, today)).toBeNull()
      const wrong = `${number.slice(0, at)}${(Number(number[at]) + by) % 10}${number.slice(at + 1)}`
      expect(idNumberFault(wrong, today)).toMatch(/请/)
    }),
    { numRuns: 500 },
  )
})

test.each([
  ['', '18 位'],
  ['99999919800101001', '18 位'],
  ['９９９', '18 位'],
  [idNumber('2026-12-01', 1), '出生日期'],
  ['999999198013010017', '出生日期'],
])('%s is refused', (number, said) => {
  expect(idNumberFault(number, today)).toContain(said)
})

test('what was typed in full width, with blanks or a small x is read', () => {
  const number = Array.from({ length: 999 }, (_, at) => idNumber('1980-01-01', at)).find((one) =>
    one.endsWith('X'),
  )
  const typed = ` ${number?.slice(0, 6)} ${number?.slice(6).toLowerCase()} `
  expect(normalIdNumber(typed)).toBe(number)
  expect(normalIdNumber('１２３ｘ')).toBe('123X')
  expect(birthDateOf(number ?? '')).toBe('1980-01-01')
  expect(birthDateOf('nothing')).toBeNull()
})

test('a minor needs a proxy until the day of the eighteenth birthday', () => {
  expect(needsProxy(idNumber('2008-11-25', 1), today)).toBe(true)
  expect(needsProxy(idNumber('2008-11-24', 1), today)).toBe(false)
  expect(ageOn('2008-02-29', '2026-02-28')).toBe(17)
  expect(ageOn('2008-02-29', '2026-03-01')).toBe(18)
})

test.each([
  ['138 0013 8000', '13800138000', true],
  ['+86 13800138000', '13800138000', true],
  ['0086-13800138000', '13800138000', true],
  ['0999-2260000', '09992260000', true],
  ['１３８００１３８０００', '13800138000', true],
  ['12800138000', '12800138000', false],
  ['2260000', '2260000', false],
  ['', '', false],
])('the phone %s is read as %s', (typed, normal, isWell) => {
  expect(normalPhone(typed)).toBe(normal)
  expect(phoneFault(normal) === null).toBe(isWell)
})

test.each([
  ['刘䶮', true],
  ['买买提·艾力', true],
  ['𠮷田一郎', true],
  ["O'Neil", true],
  ['', false],
  ['<b>张</b>', false],
  ['张三1', false],
  ['张😀', false],
  ['长'.repeat(51), false],
])('the name %s', (name, isWell) => {
  expect(nameFault(name) === null).toBe(isWell)
})

test('others see little', () => {
  expect(maskedIdNumber('371323198001010011')).toBe('371*************11')
  expect(maskedPhone('13800138000')).toBe('138******00')
  expect(maskedName('𠮷田一郎')).toBe('𠮷**郎')
  expect(maskedName('刘䶮')).toBe('刘*')
  expect(maskedName('张')).toBe('张*')
})

test('property: a case number is read back, one wrong digit is found', () => {
  const days = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 99_999 }), fc.nat(13), (on, count, at) => {
      expect(isPlainDate(on)).toBe(true)
      const number = caseNumberOf(on, count)
      expect(number).toMatch(/^\d{14}$/)
      expect(readCaseNumber(` ${sayCaseNumber(number)} `)).toBe(number)
      const wrong = `${number.slice(0, at)}${(Number(number[at]) + 1) % 10}${number.slice(at + 1)}`
      expect(readCaseNumber(wrong)).toBeNull()
    }),
  )
  const number = caseNumberOf('2026-11-24', 17)
  const wide = [...number].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
  expect(readCaseNumber(wide)).toBe(number)
  for (const count of [0, 100_000, 1.5]) {
    expect(() => caseNumberOf('2026-11-24', count)).toThrow(RangeError)
  }
})
