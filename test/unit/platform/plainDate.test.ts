import fc from 'fast-check'
import { isPlainDate, plainDateOf, sayDate, startOfDay } from '@/domain/platform/plainDate'

it.each([
  ['2026-11-24', true],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2026-02-30', false],
  ['2026-00-10', false],
  ['2026-13-01', false],
  ['2026-11-31', false],
  ['2026-11-00', false],
  ['1899-12-31', false],
  ['1900-01-01', true],
  ['2199-12-31', true],
  ['2200-01-01', false],
  ['2026-1-1', false],
  ['2026/11/24', false],
  ['2026-11-24T00:00', false],
  ['', false],
  [20261124, false],
  [undefined, false],
])('%s is a day: %s', (value, expected) => {
  expect(isPlainDate(value)).toBe(expected)
})

it('is said as it is printed', () => {
  expect(sayDate('2026-01-05')).toBe('2026年1月5日')
  expect(sayDate('明天')).toBe('明天')
})

describe('the day of the county', () => {
  it('begins at midnight there, eight hours before that of Greenwich', () => {
    expect(plainDateOf(new Date('2026-11-24T15:59:59.999Z'))).toBe('2026-11-24')
    expect(plainDateOf(new Date('2026-11-24T16:00:00.000Z'))).toBe('2026-11-25')
    expect(plainDateOf(new Date('2026-12-31T16:00:00.000Z'))).toBe('2027-01-01')
    expect(plainDateOf(new Date('2026-11-24T16:00:00.000Z'), 'UTC')).toBe('2026-11-24')
  })

  const instant = fc.date({
    min: new Date('2000-01-01T00:00:00Z'),
    max: new Date('2099-12-31T00:00:00Z'),
    noInvalidDate: true,
  })

  it('holds every instant from its start to the next start', () => {
    fc.assert(
      fc.property(instant, (now) => {
        const day = plainDateOf(now)
        const start = startOfDay(day)
        expect(isPlainDate(day)).toBe(true)
        expect(start.getTime()).toBeLessThanOrEqual(now.getTime())
        expect(now.getTime() - start.getTime()).toBeLessThan(86_400_000)
        expect(plainDateOf(start)).toBe(day)
        expect(plainDateOf(new Date(start.getTime() - 1)) < day).toBe(true)
      }),
    )
  })

  it('of an effective date is due at its midnight and not a moment before', () => {
    fc.assert(
      fc.property(instant, (now) => {
        const effectiveOn = plainDateOf(now)
        const midnight = startOfDay(effectiveOn)
        const isDue = (at: Date) => effectiveOn <= plainDateOf(at)
        expect(isDue(midnight)).toBe(true)
        expect(isDue(new Date(midnight.getTime() - 1))).toBe(false)
      }),
    )
  })
})
