import fc from 'fast-check'
import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { type RotaInput, generateRota, packSpans } from '@/domain/network/rota/generate'
import { loadOf } from '@/domain/network/rota/load'
import { daysOfMonth, datesOf, mondayOf, quarterOf } from '@/domain/network/rota/months'
import { type RotaPattern, isStaffedOn } from '@/domain/network/rota/pattern'
import { type Duty, clashesOf, lengthOf } from '@/domain/network/rota/times'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))

const people = (count: number) => Array.from({ length: count }, (_, at) => `u${at}`)

const pattern = (more: Partial<RotaPattern> = {}): RotaPattern => ({
  turn: 'day',
  members: people(2),
  spans: [{ from: '08:30', to: '16:30' }],
  perSpan: 1,
  restDays: [],
  openOnHolidays: true,
  hoursADay: 8,
  startsOn: '2026-01-01',
  absences: [],
  ...more,
})

const input = (more: Partial<RotaInput> = {}): RotaInput => ({
  pattern: pattern(),
  days: daysOfMonth('2026-11'),
  calendar,
  kept: [],
  others: [],
  ...more,
})

const spreadOf = (numbers: number[]) => Math.max(...numbers) - Math.min(...numbers)

const anyMonth = fc
  .tuple(fc.integer({ min: 2018, max: 2026 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)

const anyPattern = fc
  .record({
    turn: fc.constantFrom('day' as const, 'week' as const),
    count: fc.integer({ min: 2, max: 9 }),
    spans: fc.constantFrom(
      [{ from: '08:30', to: '16:30' }],
      [
        { from: '08:30', to: '12:00' },
        { from: '13:30', to: '17:00' },
      ],
      [
        { from: '06:00', to: '14:00' },
        { from: '14:00', to: '22:00' },
      ],
    ),
    perSpan: fc.integer({ min: 1, max: 2 }),
    restDays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { maxLength: 4 }),
    openOnHolidays: fc.boolean(),
  })
  .map(({ count, ...rest }) => pattern({ ...rest, members: people(count), startsOn: '2018-01-01' }))

/** People who are on duty on the same day. */
const placesADay = ({ spans, hoursADay, perSpan }: RotaPattern) =>
  packSpans(spans, hoursADay).length * perSpan

test('whatever the pattern: nobody twice at once or above the hours of a day, and the same again', () => {
  fc.assert(
    fc.property(anyMonth, anyPattern, (month, made) => {
      const given = input({ pattern: made, days: daysOfMonth(month) })
      const rota = generateRota(given)
      expect(clashesOf(rota.duties)).toEqual([])
      const perDay = new Map<string, number>()
      for (const duty of rota.duties) {
        const key = `${duty.user} ${duty.date}`
        perDay.set(key, (perDay.get(key) ?? 0) + lengthOf(duty))
      }
      expect(Math.max(0, ...perDay.values())).toBeLessThanOrEqual(made.hoursADay * 60)
      expect(generateRota(given)).toEqual(rota)
    }),
    { numRuns: 60 },
  )
})

test('with enough people every span of every staffed day has as many as it needs, and no other day any', () => {
  fc.assert(
    fc.property(anyMonth, anyPattern, (month, made) => {
      fc.pre(made.members.length >= placesADay(made))
      const days = daysOfMonth(month)
      const { duties, empty } = generateRota(input({ pattern: made, days }))
      expect(empty).toEqual([])
      for (const date of datesOf(days)) {
        const wanted = isStaffedOn(made, calendar, date) ? made.perSpan : 0
        for (const span of made.spans) {
          const there = duties.filter((duty) => duty.date === date && duty.from === span.from)
          expect(there).toHaveLength(wanted)
        }
      }
    }),
    { numRuns: 60 },
  )
})

test('by day, hours differ by one day’s duty at most and weekends by one', () => {
  fc.assert(
    fc.property(anyMonth, anyPattern, (month, made) => {
      fc.pre(made.turn === 'day' && made.members.length >= 2 * placesADay(made))
      const { duties } = generateRota(input({ pattern: made, days: daysOfMonth(month) }))
      const loads = loadOf(made.members, duties, calendar)
      const longest = Math.max(
        ...packSpans(made.spans, made.hoursADay).map((pack) =>
          pack.reduce((sum, span) => sum + lengthOf(span), 0),
        ),
      )
      expect(spreadOf(loads.map(({ minutes }) => minutes))).toBeLessThanOrEqual(longest)
      expect(spreadOf(loads.map(({ daysOff }) => daysOff))).toBeLessThanOrEqual(1)
    }),
    { numRuns: 80 },
  )
})

test('what was published before in the quarter is evened out', () => {
  for (const members of [people(2), people(3), people(5)]) {
    const made = pattern({ members })
    const published: Duty[] = []
    for (const month of ['2026-10', '2026-11', '2026-12']) {
      const days = daysOfMonth(month)
      published.push(...generateRota(input({ pattern: made, days, others: published })).duties)
    }
    expect(published).toHaveLength(datesOf(quarterOf('2026-11')).length)
    const loads = loadOf(members, published, calendar)
    expect(spreadOf(loads.map(({ minutes }) => minutes))).toBeLessThanOrEqual(480)
    expect(spreadOf(loads.map(({ daysOff }) => daysOff))).toBeLessThanOrEqual(1)
  }
  // Somebody served the whole October alone: the other catches up, with a day of rest each week.
  const october = datesOf(daysOfMonth('2026-10')).map((date) => ({
    user: 'u0',
    date,
    from: '08:30',
    to: '16:30',
  }))
  const { duties } = generateRota(input({ others: october }))
  const other = loadOf(people(2), duties, calendar)[1]
  expect(other.days).toBeGreaterThan(20)
  const firstWeek = duties.filter(({ date }) => mondayOf(date) === '2026-11-02')
  expect(loadOf(people(2), firstWeek, calendar).map(({ days }) => days)).toEqual([1, 6])
})

test('standing duties are left alone, and only what they leave open is filled', () => {
  const kept: Duty[] = [
    { user: 'u0', date: '2026-11-02', from: '08:30', to: '16:30' },
    { user: 'somebody else', date: '2026-11-03', from: '09:00', to: '16:30' },
    { user: 'u1', date: '2026-11-04', from: '15:00', to: '16:30' },
  ]
  const { duties } = generateRota(input({ kept }))
  expect(duties.filter(({ date }) => date === '2026-11-02' || date === '2026-11-03')).toEqual([])
  expect(duties.filter(({ date }) => date === '2026-11-04')).toEqual([
    { user: 'u0', date: '2026-11-04', from: '08:30', to: '16:30' },
  ])
  const all = generateRota(input())
  expect(generateRota(input({ kept: all.duties })).duties).toEqual([])
})

test('duty at another station stands in the way, and so does a leave', () => {
  const others = [{ user: 'u0', date: '2026-11-02', from: '12:00', to: '13:00' }]
  const away = { user: 'u1', from: '2026-11-03', to: '2026-11-05' }
  const { duties } = generateRota(input({ others, pattern: pattern({ absences: [away] }) }))
  const on = (date: string) => duties.filter((duty) => duty.date === date).map(({ user }) => user)
  expect(on('2026-11-02')).toEqual(['u1'])
  expect(['2026-11-03', '2026-11-04', '2026-11-05'].map(on)).toEqual([['u0'], ['u0'], ['u0']])
  const both = [away, { user: 'u0', from: '2026-11-05', to: '2026-11-05' }]
  expect(generateRota(input({ pattern: pattern({ absences: both }) })).empty).toEqual([
    { date: '2026-11-05', from: '08:30', to: '16:30' },
  ])
})

test('holidays are closed unless wanted, and a weekend that is worked for one is a working day', () => {
  const office = pattern({ restDays: [6, 7], openOnHolidays: false })
  const dates = (made: RotaPattern) =>
    generateRota(input({ pattern: made, days: daysOfMonth('2026-10') })).duties.map(
      ({ date }) => date,
    )
  const closed = dates(office)
  expect(closed[0]).toBe('2026-10-08')
  expect(closed).toContain('2026-10-10')
  expect(closed).not.toContain('2026-10-11')
  expect(dates({ ...office, openOnHolidays: true })[0]).toBe('2026-10-01')
})

test('by week one person has the week, also across the end of a month', () => {
  const weekly = pattern({ turn: 'week', members: people(3) })
  const october = generateRota(input({ pattern: weekly, days: daysOfMonth('2026-09') })).duties
  const begun = october.filter(({ date }) => mondayOf(date) === '2026-09-28')
  const { duties } = generateRota(
    input({ pattern: weekly, days: daysOfMonth('2026-10'), kept: begun, others: october }),
  )
  const weeks = new Map<string, Set<string>>()
  for (const { date, user } of [...begun, ...duties]) {
    weeks.set(mondayOf(date), (weeks.get(mondayOf(date)) ?? new Set()).add(user))
  }
  expect([...weeks.values()].map((users) => users.size)).toEqual([1, 1, 1, 1, 1])
  const inTurn = [...weeks.values()].map((users) => [...users][0])
  expect(new Set(inTurn.slice(0, 3)).size).toBe(3)
  const away = { user: inTurn[1], from: '2026-10-07', to: '2026-10-07' }
  const stood = generateRota(
    input({
      pattern: { ...weekly, absences: [away] },
      days: daysOfMonth('2026-10'),
      kept: begun,
      others: october,
    }),
  )
  expect(stood.empty).toEqual([])
  expect(stood.duties.find(({ date }) => date === '2026-10-07')?.user).not.toBe(inTurn[1])
})

test('spans are packed into as few people’s days as the hours allow', () => {
  const half = [
    { from: '13:30', to: '17:00' },
    { from: '08:30', to: '12:00' },
  ]
  expect(packSpans(half, 8)).toHaveLength(1)
  expect(packSpans(half, 8)[0][0].from).toBe('08:30')
  expect(packSpans(half, 4)).toHaveLength(2)
})

test('nothing is made before the turn starts', () => {
  const late = pattern({ startsOn: '2026-11-20' })
  expect(generateRota(input({ pattern: late })).duties[0].date).toBe('2026-11-20')
})
