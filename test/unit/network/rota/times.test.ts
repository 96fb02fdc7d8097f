import { execFileSync } from 'node:child_process'
import {
  clashesOf,
  gapsIn,
  instantsOf,
  lengthOf,
  minutesOf,
  spanFault,
  timeOf,
} from '@/domain/network/rota/times'
import {
  dayShown,
  daysOfMonth,
  isMonth,
  monthAfter,
  quarterOf,
  weekdayNumber,
  weeksOfMonth,
} from '@/domain/network/rota/months'

test.each([
  ['08:30', 510],
  ['00:00', 0],
  ['23:59', 1439],
  ['24:00', 1440],
  ['24:01', null],
  ['8:30', null],
  ['08:60', null],
  ['', null],
])('%s is %s minutes', (time, minutes) => expect(minutesOf(time)).toBe(minutes))

test('minutes are written as a time of day', () => expect(timeOf(510)).toBe('08:30'))

test.each([
  ['08:30', '16:30', null],
  ['16:00', '24:00', null],
  ['22:00', '06:00', 'over-midnight'],
  ['22:00', '00:00', 'over-midnight'],
  ['08:30', '08:30', 'empty'],
  ['24:00', '24:00', 'no-time'],
  ['morning', '12:00', 'no-time'],
])('a span from %s to %s: %s', (from, to, fault) => expect(spanFault({ from, to })).toBe(fault))

test('a span that is none has no length', () => {
  expect(lengthOf({ from: '08:30', to: '16:30' })).toBe(480)
  expect(lengthOf({ from: '22:00', to: '06:00' })).toBe(0)
  expect(lengthOf({ from: 'x', to: '06:00' })).toBe(0)
})

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati', 'Europe/Berlin']

test.each(zones)('the instants of a duty are the county’s with the clock set to %s', (zone) => {
  const kept = process.env.TZ
  process.env.TZ = zone
  try {
    // Berlin and New York set their clocks back around these days.
    for (const date of ['2026-10-25', '2026-11-01', '2026-03-29']) {
      const { startsAt, endsAt } = instantsOf({ date, from: '08:30', to: '16:30' })
      expect(startsAt.toISOString()).toBe(`${date}T00:30:00.000Z`)
      expect(endsAt.getTime() - startsAt.getTime()).toBe(8 * 3_600_000)
    }
    expect(daysOfMonth('2026-02')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
  } finally {
    process.env.TZ = kept
  }
})

test('a process of another zone says the same', () => {
  const script = `console.log(new Date('2026-11-24T08:30:00+08:00').toISOString(), new Date().getTimezoneOffset())`
  const said = execFileSync(process.execPath, ['-e', script], {
    env: { ...process.env, TZ: 'America/New_York', NODE_OPTIONS: '' },
    encoding: 'utf8',
  })
  const [instant, offset] = said.trim().split(' ')
  expect(Number(offset)).toBeGreaterThan(0)
  expect(
    instantsOf({ date: '2026-11-24', from: '08:30', to: '16:30' }).startsAt.toISOString(),
  ).toBe(instant)
})

test('one person’s duties at the same time clash, whatever the station', () => {
  const duty = (user: string, date: string, from: string, to: string) => ({ user, date, from, to })
  const first = duty('a', '2026-11-24', '08:30', '12:00')
  const meets = duty('a', '2026-11-24', '11:59', '13:00')
  expect(clashesOf([first, meets])).toEqual([[first, meets]])
  expect(
    clashesOf([
      first,
      duty('a', '2026-11-24', '12:00', '13:00'),
      duty('b', '2026-11-24', '08:30', '12:00'),
      duty('a', '2026-11-25', '08:30', '12:00'),
    ]),
  ).toEqual([])
})

test('what nobody covers of the opening hours is a gap', () => {
  const open = [
    { from: '08:30', to: '12:00' },
    { from: '13:30', to: '17:00' },
  ]
  expect(gapsIn(open, [])).toEqual(open)
  expect(gapsIn(open, [{ from: '08:00', to: '17:30' }])).toEqual([])
  const covered = [
    { from: '14:00', to: '15:00' },
    { from: '09:00', to: '10:00' },
    { from: '09:30', to: '11:00' },
  ]
  expect(gapsIn(open, covered)).toEqual([
    { from: '08:30', to: '09:00' },
    { from: '11:00', to: '12:00' },
    { from: '13:30', to: '14:00' },
    { from: '15:00', to: '17:00' },
  ])
})

test.each([
  ['2026-11', undefined, '2026-11-24'],
  ['2026-12', undefined, '2026-12-01'],
  ['2026-11', '2026-11-30', '2026-11-30'],
  ['2026-11', '2026-12-01', '2026-11-24'],
  ['2026-11', '2026-11-31', '2026-11-24'],
  ['2026-12', 'tomorrow', '2026-12-01'],
])('of %s, asked for %s, a phone shows %s', (month, asked, day) => {
  expect(dayShown(month, asked, '2026-11-24')).toBe(day)
})

test('months, quarters and their weeks', () => {
  expect(isMonth('2026-12')).toBe(true)
  expect(isMonth('2026-13')).toBe(false)
  expect(isMonth(null)).toBe(false)
  expect(monthAfter('2026-12')).toBe('2027-01')
  expect(monthAfter('2026-01', -1)).toBe('2025-12')
  expect(quarterOf('2026-11')).toEqual({ from: '2026-10-01', to: '2026-12-31' })
  expect(quarterOf('2026-01')).toEqual({ from: '2026-01-01', to: '2026-03-31' })
  const weeks = weeksOfMonth('2026-11')
  expect(weeks).toHaveLength(6)
  expect(weeks[0][0]).toBe('2026-10-26')
  expect(weeks.at(-1)?.at(-1)).toBe('2026-12-06')
  expect(weekdayNumber('2026-11-24')).toBe(2)
})
