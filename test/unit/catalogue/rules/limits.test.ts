import fc from 'fast-check'
import type { Limit, MatterContent } from '@/domain/catalogue/matterContent'
import { isLonger } from '@/domain/catalogue/rules/limits'
import { seen } from './check'

const working = (amount: number): Limit => ({ unit: 'working-day', amount })
const calendar = (amount: number): Limit => ({ unit: 'calendar-day', amount })
const atOnce: Limit = { unit: 'immediate' }

describe('a promise against the law', () => {
  it.each<[Limit, Limit, boolean]>([
    [working(20), working(20), false],
    [working(21), working(20), true],
    [calendar(20), calendar(20), false],
    [calendar(21), calendar(20), true],
    [atOnce, atOnce, false],
    [atOnce, working(1), false],
    [working(1), atOnce, true],
    [calendar(1), atOnce, true],
    // Five working days count as seven calendar days.
    [working(5), calendar(7), false],
    [working(5), calendar(6), true],
    [working(20), calendar(28), false],
    [working(21), calendar(29), true],
    [calendar(7), working(5), false],
    [calendar(8), working(5), true],
    [calendar(1), working(1), false],
    [calendar(2), working(1), true],
    [{ unit: 'working-day' }, calendar(1), false],
    [calendar(1), { unit: 'working-day' }, true],
  ])('%j is longer than %j: %s', (promised, statutory, expected) => {
    expect(isLonger(promised, statutory)).toBe(expected)
  })

  const limit = fc.oneof(
    fc.constant(atOnce),
    fc.integer({ min: 1, max: 3650 }).map(working),
    fc.integer({ min: 1, max: 3650 }).map(calendar),
  )
  /** The fewest and the most calendar days that a limit takes in weeks without holidays. */
  const span = ({ unit, amount = 0 }: Limit): [number, number] => {
    if (unit !== 'working-day') return [amount, amount]
    return [Math.floor((amount * 7) / 5), Math.ceil((amount * 7) / 5)]
  }

  it('lets through only what is safe, and never refuses the same as the law', () => {
    fc.assert(
      fc.property(limit, limit, (promised, statutory) => {
        expect(isLonger(promised, promised)).toBe(false)
        if (promised.unit === statutory.unit) {
          expect(isLonger(promised, statutory)).toBe(
            (promised.amount ?? 0) > (statutory.amount ?? 0),
          )
        } else if (promised.unit !== 'immediate' && statutory.unit !== 'immediate') {
          const isSafe = span(promised)[1] <= span(statutory)[0]
          expect(isLonger(promised, statutory)).toBe(!isSafe)
        }
      }),
    )
  })

  it('stays too long when the law gets shorter or the promise longer', () => {
    const more = (one: Limit): Limit =>
      one.unit === 'immediate' ? one : { ...one, amount: (one.amount ?? 0) + 1 }
    fc.assert(
      fc.property(limit, limit, (promised, statutory) => {
        if (isLonger(promised, statutory)) {
          expect(isLonger(more(promised), statutory)).toBe(true)
        } else {
          expect(isLonger(promised, more(statutory))).toBe(false)
        }
      }),
    )
  })
})

describe('the limits of a matter', () => {
  it.each<[string, Partial<MatterContent>, string[]]>([
    ['promise as the law', { promisedLimit: working(45) }, []],
    [
      'promise longer than the law',
      { promisedLimit: working(46) },
      ['error promise-too-long promisedLimit'],
    ],
    ['no statutory limit', { promisedLimit: working(3000), statutoryLimit: undefined }, []],
    ['at once', { promisedLimit: atOnce, caseType: 'immediate' }, []],
    [
      'at once, but a promised case',
      { promisedLimit: atOnce, caseType: 'promised' },
      ['error immediate-case-type caseType'],
    ],
    [
      'an immediate case with days',
      { caseType: 'immediate' },
      ['hint immediate-with-days promisedLimit'],
    ],
    [
      'an immediate case without a limit',
      { caseType: 'immediate', promisedLimit: undefined },
      ['error limit-missing promisedLimit'],
    ],
    ['no days', { promisedLimit: working(0) }, ['error limit-not-whole promisedLimit.amount']],
    [
      'a unit without an amount',
      { promisedLimit: { unit: 'working-day' } },
      ['error limit-not-whole promisedLimit.amount'],
    ],
    ['half a day', { promisedLimit: working(1.5) }, ['error limit-not-whole promisedLimit.amount']],
    ['3650 days by law', { statutoryLimit: calendar(3650) }, []],
    [
      '3651 days by law',
      { statutoryLimit: calendar(3651) },
      ['error limit-not-whole statutoryLimit.amount'],
    ],
    [
      'less than nothing',
      { promisedLimit: working(-1) },
      ['error limit-not-whole promisedLimit.amount'],
    ],
  ])('%s', (_, change, expected) => {
    expect(seen(change)).toEqual(expected)
  })
})
