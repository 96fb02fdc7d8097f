import {
  mayOrderRun,
  mayPrintFor,
  maySeeRun,
  type PrintPerson,
} from '@/domain/catalogue/printAccess'

const county = { id: 'county', path: '/370000000000/' }
const town = { id: 'town', path: '/370000000000/370001000000/' }
const village = { id: 'village', path: '/370000000000/370001000000/370001000201/' }
const otherTown = { id: 'other', path: '/370000000000/370001000001/' }

const person = (more: Partial<PrintPerson>): PrintPerson => ({
  id: 'me',
  roles: ['agent'],
  ...more,
})

describe('printing for a station', () => {
  test.each([
    ['an agent for the own station', person({ station: village }), village, true],
    ['an agent for another village', person({ station: village }), town, false],
    ['a town for its village', person({ station: town }), village, true],
    [
      'a town for another town whose code begins alike',
      person({ station: town }),
      otherTown,
      false,
    ],
    ['the county centre for every station', person({ station: county }), otherTown, true],
    ['a coordinator without a station', person({ roles: ['coordinator'] }), village, true],
    ['an editor with a station', person({ roles: ['editor'], station: town }), town, false],
    ['an agent without a station', person({}), village, false],
    ['a station that has no path yet', person({ station: town }), { id: 'new' }, false],
    [
      'an own station that has no path yet',
      person({ station: { id: 'new' } }),
      { id: 'new' },
      true,
    ],
  ])('%s', (_, who, station, may) => {
    expect(mayPrintFor(who, station)).toBe(may)
  })

  test('a path without its closing slash opens nothing below it', () => {
    const cut = person({ station: { id: 'x', path: '/370000000000/37000100000' } })
    expect(mayPrintFor(cut, village)).toBe(false)
  })
})

describe('runs', () => {
  const agent = person({ station: village })
  const coordinator = person({ roles: ['coordinator'] })

  test('a kit is ordered by whoever prints for the station', () => {
    expect(mayOrderRun(agent, { kind: 'kit', station: village })).toBe(true)
    expect(mayOrderRun(agent, { kind: 'kit', station: town })).toBe(false)
    expect(mayOrderRun(agent, { kind: 'kit', station: null })).toBe(false)
  })

  test('the book is ordered by coordinators only', () => {
    expect(mayOrderRun(agent, { kind: 'book' })).toBe(false)
    expect(mayOrderRun(person({ station: county }), { kind: 'book' })).toBe(false)
    expect(mayOrderRun(coordinator, { kind: 'book' })).toBe(true)
  })

  test('a run is seen by whoever ordered it and by whoever could have', () => {
    const kit = { kind: 'kit' as const, station: village, requestedBy: 'colleague' }
    expect(maySeeRun(agent, kit)).toBe(true)
    expect(maySeeRun(coordinator, kit)).toBe(true)
    expect(maySeeRun(person({ station: otherTown }), kit)).toBe(false)
    expect(maySeeRun(person({ station: otherTown }), { ...kit, requestedBy: 'me' })).toBe(true)
    expect(maySeeRun(agent, { kind: 'book', requestedBy: 'coordinator' })).toBe(false)
  })
})
