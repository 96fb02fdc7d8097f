import { type CasePerson, relationsOf } from '@/domain/casework/relations'
import { targetsOf } from '@/domain/casework/targets'
import {
  commands,
  county,
  department,
  driven,
  toReceived,
  town,
  village,
  wayTo,
} from '../../helpers/casework'

const places = { originPath: '/c/t/v/', holderPath: '/c/t/v/' }
const agent = (station: string, stationPath: string): CasePerson => ({
  roles: ['agent'],
  station,
  stationPath,
})
const taken = driven(wayTo['pre-accepted']).state
const passed = driven(wayTo['in-handover']).state
const received = driven(toReceived).state

test.each<[string, CasePerson, typeof taken, string[]]>([
  ['the agent who took it', agent(village.id, '/c/t/v/'), taken, ['origin', 'holder']],
  ['an agent of another village', agent('other', '/c/t/w/'), taken, []],
  ['a village whose path begins alike', agent('other', '/c/t/vv/'), taken, []],
  ['the town above', agent(town.id, '/c/t/'), taken, ['superior']],
  ['the town to which it was passed', agent(town.id, '/c/t/'), passed, ['next', 'superior']],
  ['another town', agent('town-2', '/c/u/'), passed, []],
  [
    'the window of the department',
    { roles: ['window-officer'], department: department.id },
    received,
    ['holder', 'deciding'],
  ],
  [
    'the window before it has the papers',
    { roles: ['window-officer'], department: department.id },
    taken,
    [],
  ],
  ['a window of another', { roles: ['window-officer'], department: 'other' }, received, []],
  ['the reviewer', { roles: ['reviewer'], department: department.id }, received, ['approver']],
  ['the reviewer of another', { roles: ['reviewer'], department: 'other' }, received, []],
  ['the coordinator', { roles: ['coordinator'] }, received, ['coordinator']],
  ['a trainer', { roles: ['trainer'] }, received, []],
  ['one with a station but no post', { roles: ['supervisor'], station: village.id }, taken, []],
])('%s stands so to it', (_, person, state, expected) => {
  expect(relationsOf(person, state, places)).toEqual(expected)
})

test('the coordinator holds what was passed to the county centre', () => {
  const { state } = driven([
    commands.register,
    commands.forward,
    commands.acknowledge,
    { name: 'forward', input: { to: county, materials: ['CL-1'] } },
  ])
  expect(relationsOf({ roles: ['coordinator'] }, state, places)).toEqual(['next', 'coordinator'])
})

const way = {
  holder: village,
  route: 'offline',
  isGreen: false,
  above: [town, county],
  department,
} as const

test('papers go up tier by tier, and from the town to the county or the window', () => {
  expect(targetsOf(way)).toEqual([town])
  expect(targetsOf({ ...way, holder: town })).toEqual([county, department])
  expect(targetsOf({ ...way, holder: county })).toEqual([department])
  expect(targetsOf({ ...way, holder: department })).toEqual([])
  expect(targetsOf({ ...way, above: [] })).toEqual([department])
})

test('uploads and what is urgent go straight up from any tier', () => {
  expect(targetsOf({ ...way, route: 'online' })).toEqual([department, town, county])
  expect(targetsOf({ ...way, isGreen: true, holder: town })).toEqual([department, county])
})
