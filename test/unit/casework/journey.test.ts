import { comingSteps, doneSteps } from '@/domain/casework/journey'
import { caseStatuses } from '@/domain/casework/vocabulary'
import {
  commands,
  county,
  department,
  driven,
  toReceived,
  town,
  wayTo,
} from '../../helpers/casework'

const above = [town, county]
const coming = (steps: Parameters<typeof driven>[0]) =>
  comingSteps(driven(steps).state, above).map(({ kind, place }) =>
    kind === 'arrive' ? `arrive ${place?.id}` : kind,
  )
const ending = ['accept', 'decide', 'inform', 'deliver']

test.each<[string, Parameters<typeof driven>[0], string[]]>([
  [
    'from the village by way of the town',
    wayTo['pre-accepted'],
    [`arrive ${town.id}`, `arrive ${department.id}`, ...ending],
  ],
  [
    'on the way to the town',
    wayTo['in-handover'],
    [`arrive ${town.id}`, `arrive ${department.id}`, ...ending],
  ],
  [
    'while something is missing',
    wayTo['awaiting-supplement'],
    ['supplement', `arrive ${town.id}`, `arrive ${department.id}`, ...ending],
  ],
  [
    'while something is missing at the department',
    [...toReceived, commands.notify],
    ['supplement', ...ending],
  ],
  [
    'sent back to the first agent',
    wayTo['sent-back'],
    [`arrive ${town.id}`, `arrive ${department.id}`, ...ending],
  ],
  [
    'green, straight to the department',
    [commands.register, commands['move-to-green']],
    [`arrive ${department.id}`, ...ending],
  ],
  ['with the department', wayTo.received, ending],
  ['accepted', wayTo.accepted, ending.slice(1)],
  ['in a special procedure', wayTo.suspended, ending.slice(1)],
  ['decided', wayTo.decided, ending.slice(2)],
  ['at the window', wayTo['at-window'], ['deliver']],
  ['delivered', wayTo.delivered, []],
  ['withdrawn', wayTo.withdrawn, []],
  ['declined', wayTo.declined, []],
])('what is to come %s', (_, steps, expected) => {
  expect(coming(steps)).toEqual(expected)
})

test('the steps that were taken name the day and the place, and nothing of the office', () => {
  const { events } = driven([
    commands.register,
    commands.urge,
    commands.forward,
    commands.acknowledge,
    commands['take-over'],
  ])
  expect(doneSteps(events)).toEqual([
    { kind: 'registered', on: '2026-11-23', place: { party: 'village', id: 'st-village' } },
    { kind: 'received', on: '2026-11-26', place: town },
  ])
})

test('a handover shows while it is under way, and when it was sent back', () => {
  const kindsOf = (steps: Parameters<typeof driven>[0]) =>
    doneSteps(driven(steps).events).map(({ kind }) => kind)
  expect(kindsOf(wayTo['in-handover'])).toEqual(['registered', 'forwarded'])
  expect(kindsOf(wayTo['sent-back'])).toEqual(['registered', 'forwarded', 'sent-back'])
})

test.each(caseStatuses.map(({ value }) => [value]))('the way on from %s', (status) => {
  const { state } = driven(wayTo[status])
  const last = comingSteps(state, above).at(-1)?.kind
  expect(last).toBe(state.endedOn ? undefined : 'deliver')
})
