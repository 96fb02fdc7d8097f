import {
  type LivingArea,
  followingName,
  mergingFaults,
  renamingFaults,
} from '@/domain/network/areaLife'
import {
  type LivingStation,
  closingFaults,
  dayFaults,
  movingFaults,
  pastDayFaults,
} from '@/domain/network/stationLife'

const today = '2026-11-24'
const on = '2026-11-20'
const codes = (faults: readonly { code: string }[]) => faults.map(({ code }) => code)

const station = (more: Partial<LivingStation> = {}): LivingStation => ({
  id: 'a',
  name: '石门村代办点',
  tier: 'village',
  isOpen: true,
  ...more,
})
const successor = station({ id: 'b', name: '木头村代办点' })

test.each([
  ['2026-11-24', []],
  ['2000-01-01', []],
  ['2026-11-25', []],
  ['2027-11-25', []],
  ['2027-11-26', ['date-far']],
  ['1999-12-31', ['date-wrong']],
  ['24/11/2026', ['date-wrong']],
  ['2026-02-30', ['date-wrong']],
])('a change on %s', (day, expected) => {
  expect(codes(dayFaults(day, today))).toEqual(expected)
})

test.each([
  ['2026-11-24', []],
  ['2026-11-25', ['date-ahead']],
  ['1999-12-31', ['date-wrong']],
  ['24/11/2026', ['date-wrong']],
])('a change that cannot wait, on %s', (day, expected) => {
  expect(codes(pastDayFaults(day, today))).toEqual(expected)
})

test.each<[string, Partial<Parameters<typeof closingFaults>[0]>, string[]]>([
  ['all is well', {}, []],
  ['it is closed', { station: station({ isOpen: false }) }, ['already-closed']],
  ['it is the centre', { station: station({ tier: 'county' }) }, ['is-centre']],
  ['others are below', { hasOthersBelow: true }, ['has-below']],
  ['it opened later', { station: station({ opensFrom: '2026-11-21' }) }, ['before-opening']],
  ['it opened that day', { station: station({ opensFrom: on }) }, []],
  ['nobody takes over', { successor: null }, ['successor-missing']],
  ['it would follow itself', { successor: station() }, ['successor-self']],
  ['the other is closed', { successor: { ...successor, isOpen: false } }, ['successor-closed']],
  ['the day is to come', { on: '2026-12-01' }, []],
  ['the day is far', { on: '2028-12-01' }, ['date-far']],
])('closing a station when %s', (_, more, expected) => {
  const given = { station: station(), successor, hasOthersBelow: false, on, today }
  expect(codes(closingFaults({ ...given, ...more }))).toEqual(expected)
})

test.each<[string, Partial<Parameters<typeof movingFaults>[0]>, string[]]>([
  ['all is well', {}, []],
  ['it is closed', { station: station({ isOpen: false }) }, ['already-closed']],
  ['no address is given', { address: '  ' }, ['address-missing']],
  ['the address is too long', { address: '街'.repeat(121) }, ['address-long']],
  ['it is there already', { address: ' 老街 1 号 ' }, ['address-same']],
])('moving a station when %s', (_, more, expected) => {
  const given = { station: station(), address: '新街 1 号', before: '老街 1 号', on, today }
  expect(codes(movingFaults({ ...given, ...more }))).toEqual(expected)
})

const area = (more: Partial<LivingArea> = {}): LivingArea => ({
  id: 'a',
  code: '371323100201',
  name: '石门村',
  tier: 'village',
  ...more,
})
const into = area({ id: 'b', code: '371323100202', name: '木头村' })

test.each<[string, Partial<Parameters<typeof mergingFaults>[0]>, string[]]>([
  ['all is well', {}, []],
  ['none is chosen', { areas: [] }, ['areas-missing']],
  ['into a town', { into: { ...into, tier: 'town' } }, ['tier-wrong']],
  ['into one that is gone', { into: { ...into, mergedInto: 'c' } }, ['into-merged']],
  ['into itself', { areas: [into] }, ['into-self']],
  ['one that is gone', { areas: [area({ mergedInto: 'c' })] }, ['already-merged']],
  ['a town', { areas: [area({ tier: 'town' })] }, ['tier-wrong']],
  ['one of another town', { areas: [area({ code: '371323101201' })] }, ['other-town']],
])('merging areas when %s', (_, more, expected) => {
  expect(codes(mergingFaults({ areas: [area()], into, on, today, ...more }))).toEqual(expected)
})

test.each<[string, Partial<Parameters<typeof renamingFaults>[0]>, string[]]>([
  ['all is well', {}, []],
  ['it is gone', { area: area({ mergedInto: 'c' }) }, ['already-merged']],
  ['no name is given', { name: ' ' }, ['name-missing']],
  ['the name is too long', { name: '村'.repeat(41) }, ['name-long']],
  ['the name is the same', { name: '石门村' }, ['name-same']],
  ['the day is to come', { on: '2026-12-01' }, ['date-ahead']],
])('renaming an area when %s', (_, more, expected) => {
  expect(codes(renamingFaults({ area: area(), name: '新村', on, today, ...more }))).toEqual(
    expected,
  )
})

test('a station follows the name of its area, unless it has one of its own', () => {
  expect(followingName('石门村代办点', '石门村', '新村')).toBe('新村代办点')
  expect(followingName('河东便民站', '石门村', '新村')).toBe('河东便民站')
})
