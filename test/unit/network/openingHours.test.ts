import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { isOpenAt, openSpansOn, readOpeningHours } from '@/domain/network/openingHours'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))
const workdays = { weekdays: [1, 2, 3, 4, 5], isOnHolidays: false }

describe('hours as people write them', () => {
  test.each([
    [
      '工作日 8:30–12:00，13:30–17:30',
      [
        ['08:30', '12:00'],
        ['13:30', '17:30'],
      ],
    ],
    [
      '周一至周五 上午9:00-11:30 下午2:00-5:00',
      [
        ['09:00', '11:30'],
        ['14:00', '17:00'],
      ],
    ],
    [
      '工作日：上午8点半至12点，下午1点30分到5点',
      [
        ['08:30', '12:00'],
        ['13:30', '17:00'],
      ],
    ],
    ['8：30—16：30', [['08:30', '16:30']]],
  ])('%s', (text, spans) => {
    const rule = { ...workdays, spans: spans.map(([from, to]) => ({ from, to })) }
    expect(readOpeningHours(text)).toEqual([rule])
  })

  test('每天 means holidays too, 全天 from midnight to midnight', () => {
    expect(readOpeningHours('每天 全天')).toEqual([
      {
        weekdays: [1, 2, 3, 4, 5, 6, 7],
        isOnHolidays: true,
        spans: [{ from: '00:00', to: '24:00' }],
      },
    ])
  })

  test('several rules, single days and ranges', () => {
    const rules = readOpeningHours('周一到周四 8:30-17:00；周五 8:30-12:00；周六、周日 9:00-11:00')
    expect(rules?.map(({ weekdays }) => weekdays)).toEqual([[1, 2, 3, 4], [5], [6, 7]])
    expect(readOpeningHours('周末 9:00-11:00')?.[0]?.weekdays).toEqual([6, 7])
  })

  test.each([
    undefined,
    '',
    '请先打电话',
    '工作日',
    '工作日 17:00-8:00',
    '工作日 25:00-26:00',
    '工作日 8:00-12:00，11:00-15:00',
    '8:00-9:00 周六 9:00-10:00',
    '工作日 8:30-17:30，节假日 9:00-11:00',
  ])('%s cannot be told for certain', (text) => {
    expect(readOpeningHours(text)).toBeNull()
  })
})

describe('open on a day', () => {
  const working = readOpeningHours('工作日 8:30–12:00') ?? []
  const daily = readOpeningHours('每天 8:30–12:00') ?? []
  const morning = [{ from: '08:30', to: '12:00' }]

  test.each([
    ['2026-11-24', morning, morning, 'a Tuesday'],
    ['2026-11-28', [], morning, 'a Saturday'],
    ['2026-10-01', [], morning, 'a holiday'],
    ['2026-02-14', morning, morning, 'a Saturday that is worked'],
  ])('%s', (date, onWorking, onDaily) => {
    expect(openSpansOn(working, calendar, date)).toEqual(onWorking)
    expect(openSpansOn(daily, calendar, date)).toEqual(onDaily)
  })

  test('a Saturday of its own is closed on a holiday', () => {
    const saturday = readOpeningHours('周六 9:00-11:00') ?? []
    expect(openSpansOn(saturday, calendar, '2026-10-03')).toEqual([])
    expect(openSpansOn(saturday, calendar, '2026-10-17')).toHaveLength(1)
  })

  test('county time counts; the end is no longer open', () => {
    expect(isOpenAt(working, calendar, new Date('2026-11-24T00:29:59Z'))).toBe(false)
    expect(isOpenAt(working, calendar, new Date('2026-11-24T00:30:00Z'))).toBe(true)
    expect(isOpenAt(working, calendar, new Date('2026-11-24T03:59:59Z'))).toBe(true)
    expect(isOpenAt(working, calendar, new Date('2026-11-24T04:00:00Z'))).toBe(false)
  })
})
