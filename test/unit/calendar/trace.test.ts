import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { traceOf } from '@/domain/calendar/trace'
import { buildWorkingDays } from '@/domain/calendar/workingDays'

const calendar = buildWorkingDays(officialYears.map(calendarYearOf))

const said = (trace: ReturnType<typeof traceOf>) =>
  trace.map(({ date, counted, reason, name }) =>
    [date.slice(5), counted ? '+' : '-', reason, ...(name ? [name] : [])].join(' '),
  )

test('working days over a holiday, with a worked weekend', () => {
  const trace = traceOf(calendar, {
    startOn: '2026-04-30',
    limit: { unit: 'working-day', amount: 4 },
  })
  expect(said(trace)).toEqual([
    '04-30 - received',
    '05-01 - holiday 劳动节',
    '05-02 - holiday 劳动节',
    '05-03 - holiday 劳动节',
    '05-04 - holiday 劳动节',
    '05-05 - holiday 劳动节',
    '05-06 + working-day',
    '05-07 + working-day',
    '05-08 + working-day',
    '05-09 + make-up-working-day 劳动节',
  ])
})

test('calendar days whose last is off, with a pause', () => {
  const trace = traceOf(calendar, {
    startOn: '2026-11-24',
    limit: { unit: 'calendar-day', amount: 2 },
    pauses: [{ from: '2026-11-25', to: '2026-11-26' }],
  })
  expect(said(trace)).toEqual([
    '11-24 - received',
    '11-25 - paused',
    '11-26 - paused',
    '11-27 + calendar-day',
    '11-28 + calendar-day',
    '11-29 - weekend',
    '11-30 - moved',
  ])
})

test('at once on a day off: the next working day counts', () => {
  const trace = traceOf(calendar, { startOn: '2026-11-28', limit: { unit: 'immediate' } })
  expect(said(trace)).toEqual(['11-28 - weekend', '11-29 - weekend', '11-30 + working-day'])
})

test('days of a year without a notice are marked', () => {
  const trace = traceOf(calendar, {
    startOn: '2026-12-30',
    limit: { unit: 'working-day', amount: 2 },
  })
  expect(trace.map(({ date, provisional }) => [date, provisional])).toEqual([
    ['2026-12-30', false],
    ['2026-12-31', false],
    ['2027-01-01', true],
    ['2027-01-02', true],
    ['2027-01-03', true],
    ['2027-01-04', true],
  ])
})
