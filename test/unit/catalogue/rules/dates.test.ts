import type { MatterContent } from '@/domain/catalogue/matterContent'
import { found, seen } from './check'

describe('the dates of a matter', () => {
  it.each<[string, Partial<MatterContent>, string[]]>([
    ['none', { effectiveOn: undefined, reviewBy: undefined, lastCheckedOn: undefined }, []],
    ['a 30th of February', { effectiveOn: '2026-02-30' }, ['error date-impossible effectiveOn']],
    ['a date in words', { reviewBy: '明年春天' }, ['error date-impossible reviewBy']],
    ['a leap day', { lastCheckedOn: '2024-02-29' }, []],
    ['no leap day', { lastCheckedOn: '2025-02-29' }, ['error date-impossible lastCheckedOn']],
    ['cancelled tomorrow', { cancelOn: '2026-11-25' }, []],
    ['cancelled today', { cancelOn: '2026-11-24' }, ['error cancel-in-past cancelOn']],
    ['cancelled last year', { cancelOn: '2025-11-24' }, ['error cancel-in-past cancelOn']],
    [
      'cancelled on the day it begins',
      { effectiveOn: '2027-01-01', cancelOn: '2027-01-01' },
      ['error cancel-before-effect cancelOn'],
    ],
    [
      'cancelled the day before it begins',
      { effectiveOn: '2027-01-01', cancelOn: '2026-12-31' },
      ['error cancel-before-effect cancelOn'],
    ],
    [
      'cancelled the day after it begins',
      { effectiveOn: '2027-01-01', cancelOn: '2027-01-02' },
      [],
    ],
    ['cancelled later, begun at once', { effectiveOn: undefined, cancelOn: '2027-01-01' }, []],
    ['to be reviewed by today', { reviewBy: '2026-11-24' }, []],
    ['to be reviewed by yesterday', { reviewBy: '2026-11-23' }, ['hint review-overdue reviewBy']],
    ['checked today', { lastCheckedOn: '2026-11-24' }, []],
    ['checked tomorrow', { lastCheckedOn: '2026-11-25' }, ['hint checked-in-future lastCheckedOn']],
  ])('%s', (_, change, expected) => {
    expect(seen(change)).toEqual(expected)
  })

  it('names the date that is none', () => {
    expect(found({ reviewBy: '2026-13-01' })[0]?.message).toBe(
      '「2026-13-01」不是真实的日期。请按 2026-11-24 的样子填写。',
    )
    expect(found({ cancelOn: '2026-01-02' })[0]?.message).toContain('2026年1月2日')
  })
})
