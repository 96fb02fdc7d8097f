import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { buildWorkingDays } from '@/domain/calendar/workingDays'
import { legDaysUsed, legDeadline, legStanding } from '@/domain/casework/clock'
import { type Leg, openLeg } from '@/domain/casework/state'
import { commands, contextOn, driven, toReceived } from '../../helpers/casework'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))
const at = (date: string) => new Date(`${date}T10:00:00+08:00`)
const leg = (more: Partial<Leg> = {}): Leg => ({
  kind: 'forward',
  party: 'village',
  holder: 'st',
  openedOn: '2026-11-23',
  startOn: '2026-11-23',
  limit: { unit: 'working-day', amount: 3 },
  extension: 0,
  pauses: [],
  ...more,
})
const standing = (one: Leg, date: string, nearDays = 1) =>
  legStanding({ leg: one, calendar, now: at(date), nearDays })

test('a leg is amber a day before its limit and red after it', () => {
  expect(legDeadline(leg(), calendar)?.dueOn).toBe('2026-11-26')
  expect(standing(leg(), '2026-11-24')).toBe('in-time')
  expect(standing(leg(), '2026-11-25')).toBe('near')
  expect(standing(leg(), '2026-11-25', 0)).toBe('in-time')
  expect(standing(leg(), '2026-11-26', 0)).toBe('near')
  expect(standing(leg(), '2026-11-27')).toBe('late')
})

test('the last minute of the last day is in time, the first of the next is late', () => {
  const now = (time: string) =>
    legStanding({ leg: leg(), calendar, now: new Date(time), nearDays: 0 })
  expect(now('2026-11-26T23:59:59+08:00')).toBe('near')
  expect(now('2026-11-27T00:00:00+08:00')).toBe('late')
})

test('a closed leg keeps what it was', () => {
  expect(standing(leg({ closedOn: '2026-11-26' }), '2026-12-20')).toBe('in-time')
  expect(standing(leg({ closedOn: '2026-11-27' }), '2026-12-20')).toBe('late')
  expect(legDaysUsed(leg({ closedOn: '2026-11-25' }), calendar, '2026-12-20')).toBe(2)
})

test('no limit runs while the applicant is asked, the clock stands, or publicity goes on', () => {
  const { limit: _, ...asked } = leg({ party: 'applicant', kind: 'supplement' })
  expect(standing(asked, '2026-12-20')).toBe('untimed')
  expect(legDeadline(asked, calendar)).toBeNull()
  expect(legDaysUsed(asked, calendar, '2026-12-20')).toBeNull()
  expect(standing(leg({ startOn: undefined }), '2026-12-20')).toBe('untimed')
  const stopped = leg({ pausedFrom: '2026-11-25' })
  expect(standing(stopped, '2026-12-20')).toBe('paused')
  expect(legDeadline(stopped, calendar)).toBeNull()
  expect(legDaysUsed(stopped, calendar, '2026-12-20')).toBe(2)
})

test('an extension lengthens the limit, but not what is to be done at once', () => {
  expect(legDeadline(leg({ extension: 2 }), calendar)?.dueOn).toBe('2026-11-30')
  const atOnce = leg({ limit: { unit: 'immediate' }, extension: 2 })
  expect(legDeadline(atOnce, calendar)?.dueOn).toBe('2026-11-23')
})

test('a case with notice, supplement, suspension and extension, reckoned by hand', () => {
  const { state } = driven(
    [
      ...toReceived,
      commands.notify,
      commands['receive-supplement'],
      [commands.accept, contextOn('2026-11-30')],
      [commands.suspend, contextOn('2026-12-02')],
      [commands.resume, contextOn('2026-12-07')],
      [commands.extend, contextOn('2026-12-08')],
    ],
    '2026-11-23',
  )
  const handling = openLeg(state)
  // Accepted on Monday 30 November. Counted: 1 December; 2 to 7 December stand for the appraisal; then 8 to
  // 11, 14 to 18 and 21 to 25 December make the 10 promised and 5 granted working days.
  expect(handling).toMatchObject({
    startOn: '2026-11-30',
    pauses: [{ from: '2026-12-02', to: '2026-12-07' }],
    extension: 5,
  })
  expect(handling && legDeadline(handling, calendar)).toMatchObject({
    dueOn: '2026-12-25',
    provisional: false,
  })
})
