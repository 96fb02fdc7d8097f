import fc from 'fast-check'
import { type Pause, daysUsed, deadlineOf } from '@/domain/calendar/deadline'
import { dateOfEpochDay, epochDayOf } from '@/domain/calendar/epochDay'
import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { traceOf } from '@/domain/calendar/trace'
import { buildWorkingDays, isWorkingDay } from '@/domain/calendar/workingDays'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))
const working = (amount: number) => ({ unit: 'working-day', amount }) as const
const calendarDays = (amount: number) => ({ unit: 'calendar-day', amount }) as const
const atOnce = { unit: 'immediate' } as const

test.each([
  // The day of receipt does not count: Thursday to Friday.
  ['2026-11-26', working(1), '2026-11-27'],
  // Friday to Monday.
  ['2026-11-27', working(1), '2026-11-30'],
  // Received on a Saturday, due on Monday.
  ['2026-11-28', working(1), '2026-11-30'],
  // Over National Day 2026: 30 September, then 8, 9 and the worked Saturday 10 October.
  ['2026-09-29', working(4), '2026-10-10'],
  // Over the Spring Festival 2020 as the second notice made it longer.
  ['2020-01-23', working(1), '2020-02-03'],
  // Calendar days count through; the last is a Saturday and moves to Monday.
  ['2026-11-23', calendarDays(5), '2026-11-30'],
  ['2026-11-23', calendarDays(4), '2026-11-27'],
  // At once: the same day, or the next that is worked.
  ['2026-11-24', atOnce, '2026-11-24'],
  ['2026-10-01', atOnce, '2026-10-08'],
] as const)('from %s, %j ends on %s', (startOn, limit, dueOn) => {
  const deadline = deadlineOf(calendar, { startOn, limit })
  expect(deadline.dueOn).toBe(dueOn)
  expect(deadline.provisional).toBe(false)
  expect(deadline.dueAt.toISOString()).toBe(`${dueOn}T15:59:59.999Z`)
})

test('a limit that runs into a year without a notice is provisional', () => {
  expect(deadlineOf(calendar, { startOn: '2026-12-30', limit: working(1) }).provisional).toBe(false)
  expect(deadlineOf(calendar, { startOn: '2026-12-31', limit: working(1) }).provisional).toBe(true)
})

test('the clock stands while it is paused, and an extension adds to the limit', () => {
  const term = { startOn: '2026-11-23', limit: working(5) }
  expect(deadlineOf(calendar, term).dueOn).toBe('2026-11-30')
  const pauses = [{ from: '2026-11-25', to: '2026-11-27' }]
  expect(deadlineOf(calendar, { ...term, pauses }).dueOn).toBe('2026-12-03')
  expect(deadlineOf(calendar, { ...term, pauses, extension: 2 }).dueOn).toBe('2026-12-07')
  const weekend = [{ from: '2026-11-28', to: '2026-11-29' }]
  expect(deadlineOf(calendar, { ...term, pauses: weekend }).dueOn).toBe('2026-11-30')
})

test('a pause after the last day or before the start changes nothing', () => {
  const term = { startOn: '2026-11-23', limit: working(2) }
  for (const pause of [
    { from: '2026-12-01', to: '2026-12-31' },
    { from: '2026-11-01', to: '2026-11-23' },
  ]) {
    expect(deadlineOf(calendar, { ...term, pauses: [pause] }).dueOn).toBe('2026-11-25')
  }
})

test.each([0, -1, 3651, 10_000, 1.5, Number.NaN])('a limit of %p days is none', (amount) => {
  expect(() => deadlineOf(calendar, { startOn: '2026-11-23', limit: working(amount) })).toThrow(
    RangeError,
  )
})

test.each([-1, 0.5, 3651])('an extension of %p days is none', (extension) => {
  const term = { startOn: '2026-11-23', limit: working(1), extension }
  expect(() => deadlineOf(calendar, term)).toThrow(RangeError)
})

test.each(['2017-12-31', '2100-01-01', '2026-02-30', 'yesterday'])('%s is no start', (startOn) => {
  expect(() => deadlineOf(calendar, { startOn, limit: working(1) })).toThrow(RangeError)
})

test('a limit that leaves the calendar is refused', () => {
  expect(() => deadlineOf(calendar, { startOn: '2099-12-01', limit: working(60) })).toThrow(
    RangeError,
  )
})

test('days used leave out days off and pauses, and end with the day asked for', () => {
  const term = { startOn: '2026-11-23', limit: working(5) }
  expect(daysUsed(calendar, term, '2026-11-23')).toBe(0)
  expect(daysUsed(calendar, term, '2026-11-30')).toBe(5)
  const pauses = [{ from: '2026-11-25', to: '2026-11-27' }]
  expect(daysUsed(calendar, { ...term, pauses }, '2026-11-26')).toBe(1)
  expect(daysUsed(calendar, { ...term, pauses }, '2026-11-30')).toBe(2)
  expect(daysUsed(calendar, { startOn: '2026-11-23', limit: calendarDays(9) }, '2026-11-29')).toBe(
    6,
  )
  expect(daysUsed(calendar, { startOn: '2026-11-23', limit: atOnce }, '2026-11-29')).toBe(0)
})

const day = fc.integer({ min: epochDayOf('2018-01-01'), max: epochDayOf('2028-12-31') })
const terms = fc
  .record({
    start: day,
    unit: fc.constantFrom('working-day' as const, 'calendar-day' as const),
    amount: fc.integer({ min: 1, max: 120 }),
    extension: fc.integer({ min: 0, max: 30 }),
    pauses: fc.array(fc.record({ after: fc.integer({ min: -5, max: 90 }), days: fc.nat(20) }), {
      maxLength: 4,
    }),
  })
  .map(({ start, unit, amount, extension, pauses }) => ({
    startOn: dateOfEpochDay(start),
    limit: { unit, amount },
    extension,
    pauses: pauses
      .map(({ after, days }) => ({ from: start + after, to: start + after + days }))
      .filter(({ from }) => from >= epochDayOf('2018-01-01'))
      .map(({ from, to }): Pause => ({ from: dateOfEpochDay(from), to: dateOfEpochDay(to) })),
  }))

test('property: the trace counts exactly the days of the limit, and ends on a working day', () => {
  fc.assert(
    fc.property(terms, (term) => {
      const { dueOn } = deadlineOf(calendar, term)
      const trace = traceOf(calendar, term)
      const counted = trace.filter((one) => one.counted)
      expect(counted).toHaveLength(term.limit.amount + term.extension)
      expect(daysUsed(calendar, term, dueOn)).toBeGreaterThanOrEqual(counted.length)
      expect(trace.at(-1)?.date).toBe(dueOn)
      expect(isWorkingDay(calendar, epochDayOf(dueOn))).toBe(true)
      expect(trace.map(({ date }) => epochDayOf(date))).toEqual(
        trace.map((_, at) => epochDayOf(term.startOn) + at),
      )
    }),
    { numRuns: 500 },
  )
})

test('property: a longer limit never ends earlier, a pause never shortens it', () => {
  fc.assert(
    fc.property(terms, (term) => {
      const { dueOn } = deadlineOf(calendar, term)
      const longer = { ...term, extension: term.extension + 1 }
      expect(deadlineOf(calendar, longer).dueOn >= dueOn).toBe(true)
      expect(deadlineOf(calendar, { ...term, pauses: [] }).dueOn <= dueOn).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('over Mid-Autumn, an appraisal across National Day and an extension, as reckoned by hand', () => {
  // 2026: 22, 23, 24 September; 25 to 27 off; 28 September to 12 October stand; 13 to 16, 19 to 23 and
  // 26 to 28 October make ten days and five more.
  const term = {
    startOn: '2026-09-21',
    limit: working(10),
    pauses: [{ from: '2026-09-28', to: '2026-10-12' }],
    extension: 5,
  }
  expect(deadlineOf(calendar, term).dueOn).toBe('2026-10-28')
  const counted = traceOf(calendar, term).filter((day) => day.counted)
  expect(counted.map(({ date }) => date.slice(5).replace('-', '/')).join(' ')).toBe(
    '09/22 09/23 09/24 10/13 10/14 10/15 10/16 10/19 10/20 10/21 10/22 10/23 10/26 10/27 10/28',
  )
})
