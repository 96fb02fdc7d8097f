import fc from 'fast-check'
import { calendarChange } from '@/domain/calendar/calendarChange'
import { dateOfEpochDay, epochDayOf, isWeekend } from '@/domain/calendar/epochDay'
import { calendarYearOf, officialYears } from '@/domain/calendar/officialNotices'
import { type WorkingDays, buildWorkingDays } from '@/domain/calendar/workingDays'
import { legDeadline } from '@/domain/casework/clock'
import { rescheduled, shiftOf } from '@/domain/casework/reschedule'
import { type CaseState, type Leg, openLeg } from '@/domain/casework/state'
import { applyEvent, fold } from '@/domain/casework/fold'
import { commands, driven } from '../../helpers/casework'

const official = officialYears.map(calendarYearOf)
const known = buildWorkingDays(official)

/** The official calendar with some days off and some weekends worked in a year, or without the year. */
function calendarWith(year: number, days: readonly number[] | null): WorkingDays {
  const others = official.filter((one) => one.year !== year)
  if (!days) return buildWorkingDays(others)
  const dates = [...new Set(days)].map((day) => epochDayOf(`${year}-01-01`) + day)
  const named = (list: number[]) => list.map((day) => ({ date: dateOfEpochDay(day), name: '假' }))
  return buildWorkingDays([
    ...others,
    {
      year,
      daysOff: named(dates.filter((day) => !isWeekend(day))),
      workingDays: named(dates.filter(isWeekend)),
    },
  ])
}

const caseWith = (leg: Partial<Leg>): CaseState => ({
  ...driven([commands.register], '2026-03-02').state,
  legs: [
    {
      kind: 'handling',
      party: 'department',
      openedOn: '2026-03-02',
      startOn: '2026-03-02',
      limit: { unit: 'working-day', amount: 5 },
      extension: 0,
      pauses: [],
      ...leg,
    },
  ],
})

const anyCalendar = fc
  .record({
    year: fc.constantFrom(2026, 2027),
    days: fc.option(fc.array(fc.integer({ min: 0, max: 364 }), { maxLength: 25 })),
  })
  .map(({ year, days }) => calendarWith(year, days))

const anyCase = fc
  .record({
    start: fc.integer({ min: 0, max: 720 }),
    unit: fc.constantFrom('working-day' as const, 'calendar-day' as const, 'immediate' as const),
    amount: fc.integer({ min: 1, max: 90 }),
    extension: fc.integer({ min: 0, max: 10 }),
    pause: fc.option(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 30 }))),
  })
  .map(({ start, unit, amount, extension, pause }) => {
    const day = (add: number) => dateOfEpochDay(epochDayOf('2026-01-01') + start + add)
    return caseWith({
      openedOn: day(0),
      startOn: day(0),
      limit: unit === 'immediate' ? { unit } : { unit, amount },
      extension,
      pauses: pause ? [{ from: day(pause[0]), to: day(pause[0] + pause[1]) }] : [],
    })
  })

const dueIn = (state: CaseState, calendar: WorkingDays) => {
  const leg = openLeg(state)
  const deadline = leg ? legDeadline(leg, calendar) : null
  if (!deadline) throw new Error('no clock runs')
  return { dueOn: deadline.dueOn, provisional: deadline.provisional }
}

test('moving is reckoning anew, and only what changed is moved', () => {
  fc.assert(
    fc.property(anyCalendar, anyCalendar, fc.array(anyCase), (before, after, states) => {
      for (const state of states) {
        const was = dueIn(state, before)
        const fresh = dueIn(state, after)
        const moved = rescheduled(state, was, after)
        expect(moved ?? was).toEqual(fresh)
        expect(moved === null).toBe(
          was.dueOn === fresh.dueOn && was.provisional === fresh.provisional,
        )
      }
    }),
  )
})

test('what is due before the first day that changed never moves', () => {
  fc.assert(
    fc.property(anyCalendar, anyCalendar, anyCase, (before, after, state) => {
      const was = dueIn(state, before)
      const from = calendarChange(before, after)
      if (from === null || was.dueOn < from) {
        expect(rescheduled(state, was, after)).toBeNull()
      }
    }),
  )
})

test('a calendar that says the same moves nothing, whatever its notices are called', () => {
  expect(calendarChange(known, buildWorkingDays(official))).toBeNull()
})

test('one more day off moves from that day on, a year that becomes known from its beginning', () => {
  const off = calendarWith(2026, [70])
  expect(calendarChange(known, off)).toBe('2026-01-01')
  const notices = official.map((one) =>
    one.year === 2026
      ? { ...one, daysOff: [...one.daysOff, { date: '2026-06-11', name: '假' }] }
      : one,
  )
  expect(calendarChange(known, buildWorkingDays(notices))).toBe('2026-06-11')
  const next = { year: 2027, daysOff: [], workingDays: [] }
  expect(calendarChange(known, buildWorkingDays([...official, next]))).toBe('2027-01-01')
})

test('while the clock stands or nobody is timed, no notice moves a case', () => {
  const was = { dueOn: '2026-03-09', provisional: false }
  const after = calendarWith(2026, [63, 64, 65])
  expect(rescheduled(caseWith({ pausedFrom: '2026-03-03' }), was, after)).toBeNull()
  expect(rescheduled(caseWith({ limit: undefined }), was, after)).toBeNull()
  expect(rescheduled({ ...caseWith({}), legs: [] }, was, after)).toBeNull()
})

test('a shift counts days: earlier is below 0, the same day 0', () => {
  const on = (dueOn: string) => ({ dueOn, provisional: false })
  expect(shiftOf(on('2026-03-09'), on('2026-03-06'))).toBe(-3)
  expect(shiftOf(on('2026-03-09'), on('2026-03-10'))).toBe(1)
  expect(shiftOf({ ...on('2026-03-09'), provisional: true }, on('2026-03-09'))).toBe(0)
})

test('the event says from when to when, and leaves status, legs and owner as they are', () => {
  const { state, events } = driven([commands.register], '2026-03-02')
  const [first] = events
  if (!first) throw new Error('no event')
  const moved = {
    kind: 'rescheduled',
    commandId: 'calendar-1',
    at: first.at,
    on: '2026-03-02',
    as: 'system',
    data: {
      from: '2026-03-03',
      to: '2026-03-04',
      provisional: false,
      notice: '国办发明电〔2025〕7号',
    },
  } as const
  const { commandIds, ...after } = applyEvent(state, moved)
  const { commandIds: before, ...rest } = state
  expect(after).toEqual(rest)
  expect(commandIds).toEqual([...before, 'calendar-1'])
  expect(fold([...events, moved])).toEqual({ ...after, commandIds })
})
