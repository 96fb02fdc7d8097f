import {
  type AssignedStation,
  type Serving,
  assigned,
  isSameServing,
  planOfAssignment,
} from '@/domain/network/assignment'

const all: Serving = { servesAll: true, matters: ['old'] }
const some: Serving = { servesAll: false, matters: ['a', 'b'] }
const every = ['a', 'b', 'c']

test('serves all, exactly these', () => {
  expect(assigned(some, { kind: 'all', matters: [] }, every)).toEqual({
    servesAll: true,
    matters: [],
  })
  expect(assigned(all, { kind: 'exactly', matters: ['c', 'c'] }, every)).toEqual({
    servesAll: false,
    matters: ['c'],
  })
})

test('adding keeps what is there, and changes nothing where all is served', () => {
  expect(assigned(some, { kind: 'add', matters: ['b', 'c'] }, every).matters).toEqual([
    'a',
    'b',
    'c',
  ])
  expect(assigned(all, { kind: 'add', matters: ['c'] }, every)).toBe(all)
})

test('taking away; from all it leaves the others of today', () => {
  const change = { kind: 'remove', matters: ['b'] } as const
  expect(assigned(some, change, every)).toEqual({ servesAll: false, matters: ['a'] })
  expect(assigned(all, change, every)).toEqual({ servesAll: false, matters: ['a', 'c'] })
  expect(assigned(some, { kind: 'remove', matters: ['x'] }, every)).toBe(some)
  expect(assigned(all, { kind: 'remove', matters: ['x'] }, every)).toBe(all)
})

test('the same is the same in whatever order; a list that names all is not all', () => {
  expect(isSameServing(some, { servesAll: false, matters: ['b', 'a', 'a'] })).toBe(true)
  expect(isSameServing(some, { servesAll: false, matters: ['b', 'c'] })).toBe(false)
  expect(isSameServing(all, { servesAll: true, matters: [] })).toBe(true)
  expect(isSameServing(all, { servesAll: false, matters: every })).toBe(false)
})

test('a plan counts by town, and tells who loses all and who is left with nothing', () => {
  const station = (id: string, town: string, serving: Serving): AssignedStation => ({
    id,
    town,
    tier: 'village',
    ...serving,
  })
  const stations = [
    station('1', 'T1', all),
    station('2', 'T1', { servesAll: false, matters: ['b'] }),
    station('3', 'T2', { servesAll: false, matters: ['c'] }),
  ]
  const plan = planOfAssignment({
    stations,
    assignment: { kind: 'remove', matters: ['a', 'b'] },
    every,
  })
  expect(plan.chosen).toBe(3)
  expect(plan.changes.map(({ station: { id }, after }) => [id, after.matters])).toEqual([
    ['1', ['c']],
    ['2', []],
  ])
  expect(plan.towns).toEqual([
    { town: 'T1', chosen: 2, changed: 2 },
    { town: 'T2', chosen: 1, changed: 0 },
  ])
  expect([plan.losingAll, plan.emptied]).toEqual([1, 1])
})
