import fc from 'fast-check'
import {
  editionNumber,
  isMatterCode,
  nextMatterCode,
  shortCode,
} from '@/domain/catalogue/matterCode'
import { readingsOfShortCode } from '@/domain/catalogue/searchShortCode'

it.each([
  ['MZ-0104', true],
  ['MZ', true],
  ['1', true],
  ['A-B-C-1', true],
  ['A'.repeat(40), true],
  ['A'.repeat(41), false],
  ['mz-0104', false],
  ['MZ--0104', false],
  ['-MZ', false],
  ['MZ-', false],
  ['MZ_1', false],
  ['MZ 1', false],
  ['../x', false],
  ['民政', false],
  ['', false],
])('%s is a code: %s', (text, expected) => {
  expect(isMatterCode(text)).toBe(expected)
})

it('takes the first free number from 0101', () => {
  expect(nextMatterCode('MZ', new Set())).toBe('MZ-0101')
  expect(nextMatterCode('MZ', new Set(['MZ-0101', 'MZ-0103']))).toBe('MZ-0102')
  expect(nextMatterCode('MZ', new Set(['GA-0101']))).toBe('MZ-0101')
})

it('numbers editions without a gap, whatever the order', () => {
  expect(editionNumber([])).toBe(1)
  expect(editionNumber([2, 1])).toBe(3)
})

const code = fc.stringMatching(/^[A-Z]{2,6}-\d{4}$/)
const bytes = fc.uint8Array({ minLength: 4, maxLength: 8 })

describe('a short code', () => {
  it('is the code without signs, and four that nobody misreads', () => {
    expect(shortCode('MZ-0104', new Uint8Array([0, 1, 2, 30]))).toBe('MZ0104-234Z')
    expect(shortCode('mz-0104', new Uint8Array([31, 32, 33, 34]))).toBe('MZ0104-2345')
    fc.assert(
      fc.property(code, bytes, (matter, random) => {
        const short = shortCode(matter, random)
        expect(short).toMatch(/^[A-Z]{2,6}\d{4}-[2-9A-HJKMNP-Z]{4}$/)
        expect(isMatterCode(short)).toBe(true)
      }),
    )
  })

  it('is found again however it was typed', () => {
    fc.assert(
      fc.property(code, bytes, (matter, random) => {
        const short = shortCode(matter, random)
        const full = short.replace(/[!-~]/g, (sign) =>
          String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
        )
        for (const typed of [short, short.toLowerCase(), short.replace('-', ' '), full]) {
          expect(readingsOfShortCode(typed)[0]).toBe(short)
        }
      }),
    )
  })

  it('is found with signs that look alike', () => {
    expect(readingsOfShortCode('MZO1O4-7K2F')).toContain('MZ0104-7K2F')
    expect(readingsOfShortCode('MZ01O4-7KZF')).toContain('MZ0104-7K2F')
  })

  it('can be none when it is too short or too long', () => {
    expect(readingsOfShortCode('7K2F')).toEqual([])
    expect(readingsOfShortCode('')).toEqual([])
    expect(readingsOfShortCode('A'.repeat(45))).toEqual([])
    expect(readingsOfShortCode('！？')).toEqual([])
  })

  it('never has more readings than can be looked up', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'01258OILSBZ'), maxLength: 60 }),
        (typed) => {
          const readings = readingsOfShortCode(typed)
          expect(readings.length).toBeLessThanOrEqual(512)
          expect(new Set(readings).size).toBe(readings.length)
        },
      ),
    )
  })
})
