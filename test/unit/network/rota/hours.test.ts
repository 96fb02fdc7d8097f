import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { townPath } from '@/domain/network/areas'
import { type CountedShift, hoursOf } from '@/domain/network/rota/hours'
import {
  sayHours,
  sayMonth,
  sayShift,
  sayShiftDay,
  sayShiftTimes,
} from '@/domain/network/rota/sayShift'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))
const now = new Date('2026-11-30T12:00:00+08:00')

const shift = (date: string, more: Partial<CountedShift> = {}): CountedShift => ({
  user: 'a',
  name: '甲样例',
  date,
  status: 'published',
  isVacant: false,
  startsAt: new Date(`${date}T08:30:00+08:00`),
  endsAt: new Date(`${date}T16:30:00+08:00`),
  minutes: 480,
  lateMinutes: 0,
  isStandIn: false,
  ...more,
})

test('planned and worked hours, days off, late and missed check-ins of each person', () => {
  const checkedInAt = new Date('2026-11-28T08:40:00+08:00')
  const lines = hoursOf(
    [
      shift('2026-11-28', { checkedInAt, lateMinutes: 10 }),
      shift('2026-11-27'),
      shift('2026-12-01'),
      shift('2026-11-26', { user: 'b', name: '乙样例' }),
    ],
    { calendar, now },
  )
  expect(lines).toHaveLength(2)
  expect(lines.find(({ user }) => user === 'a')).toEqual({
    user: 'a',
    name: '甲样例',
    shifts: 3,
    plannedMinutes: 1440,
    workedMinutes: 470,
    daysOff: 1,
    late: 1,
    noCheckIn: 1,
    absent: 0,
    stoodIn: 0,
  })
})

test('an absence counts for whoever was away, the shift for whoever stood in', () => {
  const absent = { user: 'a', name: '甲样例' }
  const lines = hoursOf(
    [
      shift('2026-11-26', { user: 'b', name: '乙样例', absent, isStandIn: true }),
      shift('2026-11-27', { absent, isVacant: true }),
    ],
    { calendar, now },
  )
  const line = (id: string) => lines.find(({ user }) => user === id)
  expect(line('a')).toMatchObject({ shifts: 0, plannedMinutes: 0, absent: 2 })
  expect(line('b')).toMatchObject({ shifts: 1, plannedMinutes: 480, stoodIn: 1, noCheckIn: 1 })
})

test('days, times and hours are said in plain words', () => {
  const duty = { date: '2026-11-24', from: '08:30', to: '16:30' }
  expect(sayShiftDay(duty.date)).toBe('11月24日（周二）')
  expect(sayShiftTimes(duty)).toBe('08:30–16:30')
  expect(sayShift(duty)).toBe('11月24日（周二）08:30–16:30')
  expect(sayMonth('2026-09')).toBe('2026年9月')
  expect(sayHours(450)).toBe('7.5 小时')
  expect(sayHours(480)).toBe('8 小时')
})

test('the town of a path', () => {
  expect(townPath('/1/2/3/')).toBe('/1/2/')
  expect(townPath('/1/2/')).toBe('/1/2/')
  expect(townPath('/1/')).toBe('/1/')
})
