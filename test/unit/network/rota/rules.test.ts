import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import {
  type AttendedShift,
  checkIn,
  checkOut,
  distanceOf,
  workedMinutes,
} from '@/domain/network/rota/attendance'
import { loadOf, unevennessOf } from '@/domain/network/rota/load'
import { type RotaPattern, patternFaults } from '@/domain/network/rota/pattern'

const pattern: RotaPattern = {
  turn: 'day',
  members: ['a', 'b'],
  spans: [{ from: '08:30', to: '16:30' }],
  perSpan: 1,
  restDays: [],
  openOnHolidays: true,
  hoursADay: 8,
  startsOn: '2026-11-01',
  absences: [],
}

test('a pattern that can be worked with has no faults', () => {
  expect(patternFaults(pattern)).toEqual([])
  expect(patternFaults({ ...pattern, restDays: [6, 7] })).toEqual([])
})

const night = { from: '22:00', to: '06:00' }
const stranger = { user: 'c', from: '2026-11-01', to: '2026-11-02' }
const backwards = { user: 'a', from: '2026-11-03', to: '2026-11-02' }

test.each<[Partial<RotaPattern>, string, string]>([
  [{ members: [] }, 'no-members', 'members'],
  [{ members: ['a', 'a'] }, 'same-member', 'members'],
  [{ spans: [] }, 'no-spans', 'spans'],
  [{ spans: [night] }, 'over-midnight', 'spans.0'],
  [{ spans: [{ from: 'x', to: '10:00' }] }, 'no-time', 'spans.0'],
  [{ spans: [{ from: '10:00', to: '10:00' }] }, 'empty', 'spans.0'],
  [{ spans: [{ from: '08:00', to: '17:00' }] }, 'too-long', 'spans.0'],
  [{ spans: [pattern.spans[0], { from: '16:00', to: '18:00' }] }, 'spans-meet', 'spans.1'],
  [{ perSpan: 0 }, 'per-span', 'perSpan'],
  [{ perSpan: 1.5 }, 'per-span', 'perSpan'],
  [{ restDays: [8] }, 'rest-days', 'restDays'],
  [{ restDays: [1, 2, 3, 4, 5, 6, 7] }, 'rest-days', 'restDays'],
  [{ hoursADay: 0 }, 'hours-a-day', 'hoursADay'],
  [{ hoursADay: Number.NaN }, 'hours-a-day', 'hoursADay'],
  [{ startsOn: '2026-02-30' }, 'starts-on', 'startsOn'],
  [{ absences: [stranger] }, 'away-stranger', 'absences.0'],
  [{ absences: [backwards] }, 'away-days', 'absences.0'],
])('%j is refused as %s at %s', (more, code, path) => {
  expect(patternFaults({ ...pattern, ...more })).toContainEqual({ code, path })
})

const shift = (more: Partial<AttendedShift> = {}): AttendedShift => ({
  user: 'a',
  status: 'published',
  isVacant: false,
  startsAt: new Date('2026-11-24T00:30:00Z'),
  endsAt: new Date('2026-11-24T08:30:00Z'),
  ...more,
})
const at = (time: string) => new Date(`2026-11-24T${time}:00Z`)

test.each<[Partial<AttendedShift>, string, string, string]>([
  [{}, 'b', '00:30', 'not-yours'],
  [{ status: 'draft' }, 'a', '00:30', 'not-published'],
  [{ isVacant: true }, 'a', '00:30', 'vacant'],
  [{ checkedInAt: at('00:20') }, 'a', '00:30', 'already-in'],
  [{}, 'a', '00:00', 'late 0'],
  [{}, 'a', '00:30', 'late 0'],
  [{}, 'a', '00:41', 'late 11'],
  [{}, 'a', '08:29', 'late 479'],
  [{}, 'a', '08:30', 'over'],
])('a check-in at %j by %s at %s: %s', (more, user, time, said) => {
  const answer = checkIn(shift(more), { user, now: at(time) })
  expect('refusal' in answer ? answer.refusal : `late ${answer.lateMinutes}`).toBe(said)
})

test('a check-in is too early until half an hour before the start', () => {
  const early = { user: 'a', now: new Date('2026-11-23T23:59:59Z') }
  expect(checkIn(shift(), early)).toEqual({ refusal: 'too-early' })
})

test('a check-out follows the check-in, once, on the same day', () => {
  const inside = shift({ checkedInAt: at('00:30') })
  expect(checkOut(shift(), { user: 'a', now: at('08:00') })).toEqual({ refusal: 'not-in' })
  expect(checkOut(inside, { user: 'b', now: at('08:00') })).toEqual({ refusal: 'not-yours' })
  expect(checkOut(inside, { user: 'a', now: at('10:00') })).toBeNull()
  expect(checkOut(inside, { user: 'a', now: at('16:00') })).toEqual({ refusal: 'other-day' })
  const out = { ...inside, checkedOutAt: at('08:00') }
  expect(checkOut(out, { user: 'a', now: at('08:10') })).toEqual({ refusal: 'already-out' })
})

test('worked time lies within the shift; a forgotten check-out counts to its end', () => {
  expect(workedMinutes(shift(), at('12:00'))).toBe(0)
  const inside = shift({ checkedInAt: at('00:10') })
  expect(workedMinutes(inside, at('01:30'))).toBe(60)
  expect(workedMinutes(inside, at('12:00'))).toBe(480)
  expect(workedMinutes({ ...inside, checkedOutAt: at('08:00') }, at('12:00'))).toBe(450)
  expect(workedMinutes({ ...inside, checkedOutAt: at('09:00') }, at('12:00'))).toBe(480)
})

test('of a place only three steps are known', () => {
  const station = { latitude: 35.8, longitude: 118.6 }
  const north = (metres: number) => ({ ...station, latitude: 35.8 + metres / 111_195 })
  expect(distanceOf(north(100), station)).toBe('here')
  expect(distanceOf(north(1000), station)).toBe('near')
  expect(distanceOf(north(5000), station)).toBe('far')
  expect(distanceOf({ ...station, longitude: 118.61 }, station)).toBe('near')
  expect(distanceOf(null, station)).toBe('unknown')
  expect(distanceOf(station, null)).toBe('unknown')
})

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))

test('load counts hours, days and days off; a make-up working Saturday is none', () => {
  const duty = (user: string, date: string) => ({ user, date, from: '08:30', to: '16:30' })
  const duties = [duty('a', '2026-10-10'), duty('a', '2026-10-11'), duty('b', '2026-10-12')]
  expect(loadOf(['a', 'b'], duties, calendar)).toEqual([
    { user: 'a', minutes: 960, days: 2, daysOff: 1 },
    { user: 'b', minutes: 480, days: 1, daysOff: 0 },
  ])
  expect(unevennessOf(loadOf(['a', 'b'], duties, calendar), 480)).toEqual({
    isHoursUneven: false,
    isDaysOffUneven: false,
  })
  const more = [...duties, duty('a', '2026-10-13'), duty('a', '2026-10-17')]
  expect(unevennessOf(loadOf(['a', 'b'], more, calendar), 480)).toEqual({
    isHoursUneven: true,
    isDaysOffUneven: true,
  })
  expect(unevennessOf([], 480)).toEqual({ isHoursUneven: false, isDaysOffUneven: false })
})
