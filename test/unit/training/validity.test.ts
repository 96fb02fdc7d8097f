import { describe, expect, test } from '@jest/globals'
import {
  certificateNumberOf,
  readCertificateNumber,
  sayCertificateNumber,
} from '@/domain/training/certificateNumber'
import { isExpiring, isOver, validUntil } from '@/domain/training/validity'

describe('how long a training holds', () => {
  test.each([
    ['2026-11-24', 12, '2027-11-24'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('from %s for %i months until %s', (from, months, until) => {
    expect(validUntil(from, months)).toBe(until)
  })

  test('for ever, and never for no or half a month', () => {
    expect(validUntil('2026-11-24', null)).toBeNull()
    for (const months of [0, -1, 1.5]) expect(() => validUntil('2026-11-24', months)).toThrow()
  })

  test('the last day still counts; 60 days before it expires', () => {
    expect(isOver('2026-11-24', '2026-11-24')).toBe(false)
    expect(isOver('2026-11-24', '2026-11-25')).toBe(true)
    expect(isOver(null, '2099-01-01')).toBe(false)
    expect(isExpiring('2026-11-24', '2026-09-25')).toBe(true)
    expect(isExpiring('2026-11-24', '2026-09-24')).toBe(false)
    expect(isExpiring('2026-11-24', '2026-11-25')).toBe(false)
    expect(isExpiring(null, '2026-11-25')).toBe(false)
  })
})

describe('the number of a certificate', () => {
  const number = certificateNumberOf({ divisionCode: '371323000000', year: 2026, count: 17 })

  test('bears county, year and count, and is read however it is typed', () => {
    expect(number).toMatch(/^371323202600017\d$/)
    expect(sayCertificateNumber(number)).toBe(`371323 2026 00017 ${number.at(-1)}`)
    expect(readCertificateNumber(` ${sayCertificateNumber(number)} `)).toBe(number)
    expect(
      readCertificateNumber([...number].map((d) => '０１２３４５６７８９'[Number(d)]).join('')),
    ).toBe(number)
  })

  test('any one wrong digit is found', () => {
    for (let at = 0; at < number.length; at += 1) {
      const wrong = `${number.slice(0, at)}${(Number(number[at]) + 1) % 10}${number.slice(at + 1)}`
      expect(readCertificateNumber(wrong)).toBeNull()
    }
  })

  test('what can be none is none', () => {
    for (const text of ['', 'abc', '371323', `${number}0`, '$ne']) {
      expect(readCertificateNumber(text)).toBeNull()
    }
    expect(() => certificateNumberOf({ divisionCode: null, year: 2026, count: 0 })).toThrow()
    expect(() => certificateNumberOf({ divisionCode: null, year: 2026, count: 100_000 })).toThrow()
    expect(certificateNumberOf({ divisionCode: null, year: 2026, count: 1 })).toMatch(/^0{6}2026/)
  })
})
