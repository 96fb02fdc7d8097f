import {
  type LeftStation,
  type OtherDuty,
  type WantedDeparture,
  dayAfter,
  departureFaults,
  isAtOnce,
} from '@/domain/network/departures'

const today = '2026-11-24'
const heir = { id: 'h', name: '钱接手', isActive: true }
const station: LeftStation = {
  id: 's',
  name: '石门村代办点',
  successor: heir,
  isThere: true,
  hasDuties: true,
}
const wanted: WantedDeparture = {
  kind: 'leave',
  lastDay: today,
  leaver: { id: 'u', name: '赵要走', isActive: true },
  posts: [{ id: 'p', station: 's', user: 'u', kind: 'first', from: '2026-01-01' }],
  stations: [station],
  others: [],
  toStation: '',
  staysElsewhere: false,
  isPlanned: false,
}
const codes = (more: Partial<WantedDeparture> = {}) =>
  departureFaults({ ...wanted, ...more }, today).map(({ code }) => code)
const left = (more: Partial<LeftStation>) => ({ stations: [{ ...station, ...more }] })

test('who leaves today goes at once, a transfer waits until the day is over', () => {
  expect(isAtOnce('leave', today, today)).toBe(true)
  expect(isAtOnce('leave', '2026-11-25', today)).toBe(false)
  expect(isAtOnce('transfer', today, today)).toBe(false)
  expect(isAtOnce('transfer', '2026-11-23', today)).toBe(true)
  expect(dayAfter('2026-12-31')).toBe('2027-01-01')
})

test('a last day makes sense', () => {
  expect(codes()).toEqual([])
  expect(codes({ lastDay: '2026-02-30' })).toEqual(['date-wrong'])
  expect(codes({ lastDay: '2028-01-01' })).toEqual(['date-far'])
  expect(codes({ lastDay: '2025-12-31' })).toEqual(['before-start'])
})

test('an account that is closed, or a departure that waits, is said alone', () => {
  expect(codes({ leaver: { ...wanted.leaver, isActive: false }, lastDay: 'x' })).toEqual([
    'person-inactive',
  ])
  expect(codes({ isPlanned: true, lastDay: 'x' })).toEqual(['planned'])
})

test('a successor serves at the station, is active, and is somebody else', () => {
  expect(codes(left({ successor: null }))).toEqual(['no-successor'])
  expect(codes(left({ successor: { ...heir, id: 'u' } }))).toEqual(['same'])
  expect(codes(left({ successor: { ...heir, isActive: false } }))).toEqual(['inactive'])
  expect(codes(left({ isThere: false }))).toEqual(['not-there'])
  // With nothing to hand over, and nothing that could still come, nobody need be named.
  expect(codes(left({ successor: null, hasDuties: false }))).toEqual([])
  expect(codes({ ...left({ successor: null, hasDuties: false }), lastDay: '2026-11-30' })).toEqual([
    'no-successor',
  ])
})

test('a transfer leads somewhere else', () => {
  const transfer = { kind: 'transfer' as const }
  expect(codes(transfer)).toEqual(['nowhere'])
  expect(codes({ ...transfer, staysElsewhere: true })).toEqual([])
  expect(codes({ ...transfer, toStation: 't' })).toEqual([])
  expect(codes({ ...transfer, toStation: 's' })).toEqual(['same-station'])
})

test('trainings and a department go to somebody fit, who is active and somebody else', () => {
  const duty: OtherDuty = {
    ...{ path: 'sessionsTo', name: '以后的培训 2 场', successor: heir },
    ...{ isFit: true, needs: '培训员' },
  }
  const other = (more: Partial<OtherDuty> = {}) => ({ others: [{ ...duty, ...more }] })
  expect(codes(other())).toEqual([])
  expect(codes(other({ successor: null }))).toEqual(['no-successor'])
  expect(codes(other({ successor: { ...heir, id: 'u' } }))).toEqual(['same'])
  expect(codes(other({ successor: { ...heir, isActive: false } }))).toEqual(['inactive'])
  expect(codes(other({ isFit: false }))).toEqual(['not-fit'])
  expect(departureFaults({ ...wanted, ...other({ isFit: false }) }, today)).toMatchObject([
    { path: 'sessionsTo', message: '钱接手不是培训员，不能接手「以后的培训 2 场」。请选另一位。' },
  ])
})
