import {
  type BoardStation,
  linesOf,
  mostOpen,
  partyLines,
  receivedCounts,
  receivedFrom,
  standingCounts,
  stationLines,
} from '@/domain/casework/board'
import { dueDaysOf } from '@/domain/casework/limitStanding'

const station = (path: string): [string, BoardStation] => [
  path,
  { path, code: path.split('/').at(-2) ?? '', name: path },
]

test('a week begins on Monday, a month on its first', () => {
  expect(receivedFrom('2026-11-24')).toEqual({
    today: '2026-11-24',
    week: '2026-11-23',
    month: '2026-11-01',
  })
  expect(receivedFrom('2026-11-01')).toMatchObject({ week: '2026-10-26', month: '2026-11-01' })
})

test('what was received counts for each span that it lies in', () => {
  const days = [
    { on: '2026-10-27', count: 1 },
    { on: '2026-11-01', count: 2 },
    { on: '2026-11-02', count: 4 },
  ]
  expect(receivedCounts(days, '2026-11-01')).toEqual({ today: 2, week: 3, month: 2 })
  expect(receivedCounts([], '2026-11-01')).toEqual({ today: 0, week: 0, month: 0 })
})

test('lines add up, the late ones first', () => {
  const lines = linesOf([
    { key: 'a', standing: 'in-time', count: 9 },
    { key: 'b', standing: 'late', count: 2 },
    { key: 'b', standing: 'untimed', count: 1 },
    { key: 'c', standing: 'near', count: 9 },
  ])
  expect(lines.map(({ key }) => key)).toEqual(['b', 'a', 'c'])
  expect(lines[0]?.counts).toEqual({ open: 3, late: 2, near: 0, 'in-time': 0, untimed: 1 })
  expect(mostOpen(lines)).toBe(9)
  expect(mostOpen([])).toBe(1)
})

test('every party has a line', () => {
  const lines = partyLines([{ key: 'town', standing: 'late', count: 3 }])
  expect(lines.map(({ key, counts }) => [key, counts.open])).toEqual([
    ['village', 0],
    ['town', 3],
    ['county', 0],
    ['department', 0],
    ['applicant', 0],
  ])
})

const stations = new Map(
  ['/c/', '/c/t/', '/c/t/v/', '/c/t/w/', '/c/u/x/'].map((path) => station(path)),
)
const counted = [
  { key: '/c/', standing: 'late', count: 1 },
  { key: '/c/t/', standing: 'near', count: 2 },
  { key: '/c/t/v/', standing: 'late', count: 4 },
  { key: '/c/u/x/', standing: 'in-time', count: 8 },
  { key: '/c/gone/', standing: 'in-time', count: 16 },
] as const

test('the county is put to its towns with all below, and alone to what has no town station', () => {
  const lines = stationLines(counted, { at: '/c/', stations })
  expect(lines.map(({ station: { path }, isOwn, counts }) => [path, isOwn, counts.open])).toEqual([
    ['/c/t/', false, 6],
    ['/c/', true, 1],
    ['/c/u/x/', true, 8],
  ])
})

test('a town is put to each of its stations alone', () => {
  const own = counted.filter(({ key }) => key.startsWith('/c/t/'))
  const lines = stationLines(own, { at: '/c/t/', stations })
  expect(lines.map(({ station: { path }, isOwn, counts }) => [path, isOwn, counts.open])).toEqual([
    ['/c/t/v/', true, 4],
    ['/c/t/', true, 2],
  ])
})

test('nothing is counted out of nothing', () => {
  expect(standingCounts([]).open).toBe(0)
  expect(stationLines([], { at: '/c/', stations })).toEqual([])
})

test('standings are spans of due dates without gap or overlap', () => {
  const days = { today: '2026-11-24', nearUntil: '2026-11-25' }
  expect(dueDaysOf('late', days)).toEqual({ to: '2026-11-23' })
  expect(dueDaysOf('near', days)).toEqual({ from: '2026-11-24', to: '2026-11-25' })
  expect(dueDaysOf('in-time', days)).toEqual({ from: '2026-11-26' })
  expect(dueDaysOf('untimed', days)).toBeNull()
})
