import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { openState, sayOpenState } from '@/domain/network/openState'
import { readOpeningHours } from '@/domain/network/openingHours'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))
const workdays = readOpeningHours('工作日 8:30–12:00，13:30–17:30') ?? []
const at = (text: string) => new Date(`${text}:00+08:00`)
const say = (text: string, rules = workdays) =>
  sayOpenState(openState({ rules, calendar, now: at(text) }), at(text))

test('open until the end of the span it is in; its last minute is already closed', () => {
  expect(say('2026-11-24T08:30')).toBe('现在开门，到 12:00')
  expect(say('2026-11-24T11:59')).toBe('现在开门，到 12:00')
  expect(say('2026-11-24T12:00')).toBe('现在休息，今天 13:30 开门')
  expect(say('2026-11-24T17:29')).toBe('现在开门，到 17:30')
})

test('before work, after work, before a weekend', () => {
  expect(say('2026-11-24T00:10')).toBe('现在休息，今天 8:30 开门')
  expect(say('2026-11-24T17:30')).toBe('现在休息，明天 8:30 开门')
  expect(say('2026-11-27T18:00')).toBe('现在休息，11月30日（周一）8:30 开门')
})

test('holidays are closed, a weekend worked for them is open', () => {
  // 国庆节 2026: 1 to 7 October off, Saturday 10 October worked.
  expect(say('2026-09-30T18:00')).toBe('现在休息，10月8日（周四）8:30 开门')
  expect(say('2026-10-10T09:00')).toBe('现在开门，到 12:00')
})

test('round the clock, and never', () => {
  expect(say('2026-10-01T23:59', readOpeningHours('每天 全天') ?? [])).toBe(
    '现在开门，到夜里 12 点',
  )
  expect(say('2026-11-24T09:00', [])).toBe('现在休息，去之前请先打电话')
})

test('a server in another time zone says the same', () => {
  const now = new Date('2026-11-24T01:00:00Z')
  expect(openState({ rules: workdays, calendar, now })).toEqual({ isOpen: true, until: '12:00' })
})
