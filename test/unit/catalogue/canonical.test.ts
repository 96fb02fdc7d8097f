import fc from 'fast-check'
import { canonical, saysTheSame } from '@/domain/catalogue/canonical'

it.each([
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [{ a: ' 甲 ' }, { a: '甲' }],
  [{ a: '甲\r\n乙' }, { a: '甲\n乙' }],
  [{ a: '' }, {}],
  [{ a: null, b: undefined, c: [], d: {}, e: [''] }, {}],
  [
    ['甲', '', null, '乙'],
    ['甲', '乙'],
  ],
  ['', undefined],
  [null, undefined],
  [{ a: { b: { c: ' ' } } }, undefined],
])('%j says the same as %j', (one, other) => {
  expect(saysTheSame(one, other)).toBe(true)
})

it.each([
  [{ a: 0 }, {}],
  [{ a: false }, {}],
  [
    ['甲', '乙'],
    ['乙', '甲'],
  ],
  [{ a: '甲乙' }, { a: '甲 乙' }],
  [{ a: '1' }, { a: 1 }],
  ['甲', ['甲']],
])('%j does not say the same as %j', (one, other) => {
  expect(saysTheSame(one, other)).toBe(false)
})

it('does not depend on the order of keys, and is stable', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const turned: unknown = JSON.parse(JSON.stringify(value), (_, part: unknown) =>
        typeof part === 'object' && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).reverse())
          : part,
      )
      expect(canonical(turned)).toBe(canonical(value))
      const again: unknown = canonical(value) === '' ? undefined : JSON.parse(canonical(value))
      expect(canonical(again)).toBe(canonical(value))
    }),
  )
})
