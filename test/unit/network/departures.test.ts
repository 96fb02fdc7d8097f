import {
  type LeftStation,
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
