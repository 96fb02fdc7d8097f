import { attendanceOf, checkInFaults } from '@/domain/training/attendance'
import { knownSteps, msLeft, proofOf, stepOf } from '@/domain/training/checkInStep'
import { handInFaults, meanScore } from '@/domain/training/handIn'
import { freedPlaces, placeFaults, placeFor, sessionOver } from '@/domain/training/places'
import { planFaults, type SessionPlan } from '@/domain/training/plan'
import { textFaults } from '@/domain/training/refusals'
import { sayInstant, saySpan } from '@/domain/training/sayTimes'
import type { EnrolmentStatus, SessionStatus } from '@/domain/training/vocabulary'

const startsAt = new Date('2026-11-30T01:00:00Z')
const endsAt = new Date('2026-11-30T03:00:00Z')
const at = (minutes: number) => new Date(startsAt.getTime() + minutes * 60_000)
const now = new Date('2026-11-24T01:00:00Z')
const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)

const plan = (more: Partial<SessionPlan> = {}): SessionPlan => ({
  title: '',
  courses: ['c'],
  place: '三楼',
  link: '',
  date: '2026-11-30',
  from: '09:00',
  to: '11:00',
  capacity: 30,
  quizGrace: 60,
  ...more,
})

describe('a plan', () => {
  it.each<[Partial<SessionPlan>, string[]]>([
    [{}, []],
    [{ place: '', link: 'https://meet.example/1' }, []],
    [{ place: '', link: '' }, ['nowhere']],
    [{ link: 'ftp://x' }, ['link-wrong']],
    [{ link: '会议' }, ['link-wrong']],
    [{ courses: [] }, ['no-course']],
    [{ courses: Array.from({ length: 11 }, (_, one) => String(one)) }, ['courses']],
    [{ title: '长'.repeat(61) }, ['too-long']],
    [{ date: '30/11' }, ['date-wrong']],
    [{ from: 'x', to: 'y' }, ['time-wrong', 'time-wrong']],
    [{ from: '11:00', to: '11:00' }, ['end-before-start']],
    [{ from: '08:00', to: '20:00' }, []],
    [{ from: '08:00', to: '20:01' }, ['too-long']],
    [{ date: '2026-11-24', from: '09:00' }, ['past']],
    [{ date: '2026-11-24', from: '09:01' }, []],
    [{ date: '2027-12-30' }, ['far']],
    [{ capacity: 0 }, ['capacity-wrong']],
    [{ capacity: 501 }, ['capacity-wrong']],
    [{ capacity: Number.NaN }, ['capacity-wrong']],
    [{ quizGrace: -1 }, ['grace-wrong']],
  ])('%j gives %j', (more, faults) => {
    expect(codes(planFaults(plan(more), { now }))).toEqual(faults)
  })

  it('keeps a place for everyone who has one', () => {
    expect(codes(planFaults(plan({ capacity: 2 }), { now, taken: 3 }))).toEqual(['capacity-taken'])
    expect(planFaults(plan({ capacity: 3 }), { now, taken: 3 })).toEqual([])
  })
})

describe('places', () => {
  it('are given while one is free and nobody waits', () => {
    expect(placeFor({ capacity: 2, taken: 1, waiting: 0 })).toBe('enrolled')
    expect(placeFor({ capacity: 2, taken: 2, waiting: 0 })).toBe('waiting')
    expect(placeFor({ capacity: 2, taken: 1, waiting: 1 })).toBe('waiting')
  })

  it('that are free go to those who wait', () => {
    expect(freedPlaces({ capacity: 5, taken: 3, waiting: 4 })).toBe(2)
    expect(freedPlaces({ capacity: 5, taken: 3, waiting: 1 })).toBe(1)
    expect(freedPlaces({ capacity: 2, taken: 3, waiting: 1 })).toBe(0)
  })

  const moment = (
    status: EnrolmentStatus,
    more: { session?: SessionStatus; hasArrived?: boolean; when?: Date } = {},
  ) => ({
    session: { status: more.session ?? 'open', startsAt, endsAt },
    status,
    hasArrived: more.hasArrived ?? false,
    now: more.when ?? now,
  })

  it('are asked for in time and from the right standing', () => {
    expect(placeFaults('enrol', moment('invited'))).toEqual([])
    expect(placeFaults('enrol', moment('declined'))).toEqual([])
    expect(codes(placeFaults('enrol', moment('enrolled')))).toEqual(['wrong-status'])
    expect(codes(placeFaults('enrol', moment('invited', { when: startsAt })))).toEqual(['too-late'])
    expect(placeFaults('decline', moment('enrolled', { when: at(30) }))).toEqual([])
    expect(codes(placeFaults('decline', moment('enrolled', { when: endsAt })))).toEqual([
      'too-late',
    ])
    expect(codes(placeFaults('decline', moment('declined')))).toEqual(['wrong-status'])
    expect(codes(placeFaults('substitute', moment('enrolled', { when: at(1) })))).toEqual([
      'too-late',
    ])
    expect(codes(placeFaults('decline', moment('enrolled', { hasArrived: true })))).toEqual([
      'arrived',
    ])
    expect(codes(placeFaults('enrol', moment('invited', { session: 'cancelled' })))).toEqual([
      'session-over',
    ])
  })

  it('of a session that is over say how', () => {
    expect(sessionOver('cancelled')).toContain('取消')
    expect(sessionOver('logged')).toContain('登记')
    expect(sessionOver('planned')).toContain('还没有发通知')
    expect(sessionOver('running')).toBeNull()
  })
})

describe('attendance', () => {
  const of = (arrived: number | null, left: number | null = null) =>
    attendanceOf({
      startsAt,
      endsAt,
      arrivedAt: arrived === null ? null : at(arrived),
      leftAt: left === null ? null : at(left),
    })

  it.each([
    [null, null, 'absent', 0],
    [-30, null, 'present', 120],
    [10, null, 'present', 110],
    [11, null, 'late', 109],
    [0, 110, 'present', 110],
    [0, 109, 'left-early', 109],
    [60, 90, 'left-early', 30],
    [-30, -10, 'left-early', 0],
    [0, 200, 'present', 120],
  ])('from %p to %p is %s for %i minutes', (arrived, left, attendance, minutes) => {
    expect(of(arrived, left)).toEqual({ attendance, minutes })
  })

  it('begins an hour before and ends with the session', () => {
    const check = (when: Date, status: SessionStatus = 'open') =>
      codes(checkInFaults({ status, startsAt, endsAt }, { now: when, sayTime: sayInstant }))
    expect(check(at(-61))).toEqual(['too-early'])
    expect(check(at(-60))).toEqual([])
    expect(check(endsAt)).toEqual([])
    expect(check(at(121))).toEqual(['too-late'])
    expect(check(at(0), 'planned')).toEqual(['session-over'])
  })
})

describe('codes', () => {
  it('are good for a minute and one on either side', () => {
    const step = stepOf(startsAt)
    expect(proofOf(step, startsAt)).toBe('good')
    expect(proofOf(step, at(1))).toBe('good')
    expect(proofOf(step, at(2))).toBe('old')
    expect(proofOf(step, at(-1))).toBe('good')
    expect(proofOf(step, at(-2))).toBe('false')
    expect(msLeft(new Date(startsAt.getTime() + 15_000))).toBe(45_000)
  })

  it('are remembered for two hours', () => {
    const steps = knownSteps(startsAt)
    expect(steps[0]).toBe(stepOf(startsAt) + 1)
    expect(steps).toHaveLength(120)
  })
})

describe('handing in', () => {
  const of = (more: object = {}, status: SessionStatus = 'running') =>
    codes(
      handInFaults(
        {
          session: { status, endsAt, quizGrace: 60 },
          hasArrived: true,
          isHandedIn: false,
          now: at(100),
          ...more,
        },
        sayInstant,
      ),
    )

  it('is for who was there, once, in time', () => {
    expect(of()).toEqual([])
    expect(of({ now: at(180) })).toEqual([])
    expect(of({ now: at(181) })).toEqual(['too-late'])
    expect(of({ hasArrived: false })).toEqual(['not-there'])
    expect(of({ isHandedIn: true })).toEqual(['handed-in'])
    expect(of({}, 'logged')).toEqual(['logged'])
    expect(of({}, 'cancelled')).toEqual(['session-over'])
  })

  it('gives the mean', () => {
    expect(meanScore([])).toBeNull()
    expect(meanScore([100, 33])).toBe(67)
  })
})

describe('words', () => {
  it('say times in the county', () => {
    expect(saySpan(startsAt, endsAt)).toBe('11月30日（周一）09:00–11:00')
  })

  it('are needed and not too long', () => {
    const about = { name: '原因', path: 'reason', most: 3 }
    expect(codes(textFaults(' ', about))).toEqual(['missing'])
    expect(codes(textFaults('一二三四', about))).toEqual(['too-long'])
    expect(textFaults('', { ...about, mayBeEmpty: true })).toEqual([])
  })
})
