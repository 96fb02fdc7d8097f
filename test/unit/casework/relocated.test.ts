import type { CaseEvent, Holder } from '@/domain/casework/events'
import { applyEvent } from '@/domain/casework/fold'
import { type CaseState, openLeg } from '@/domain/casework/state'
import { commands, driven, toReceived, town, village } from '../../helpers/casework'

const successor: Holder = { party: 'village', id: 'st-successor' }

const relocated = (station: string, to: Holder): CaseEvent => ({
  kind: 'relocated',
  commandId: 'closing',
  at: new Date('2026-12-07T01:00:00Z'),
  on: '2026-12-07',
  as: 'coordinator',
  data: { station, successor: to, reason: '石门村代办点自 2026年12月7日 起撤销' },
})

const after = (state: CaseState, station = village.id, to = successor) =>
  applyEvent(state, relocated(station, to))

test('whoever was first asked and holds a case becomes the successor; limit and start stay', () => {
  const { state } = driven([commands.register])
  const moved = after(state)
  expect(moved).toMatchObject({ origin: successor, holder: successor, status: 'pre-accepted' })
  expect(openLeg(moved)).toEqual({ ...openLeg(state), holder: successor.id })
  expect(moved.commandIds).toEqual([...state.commandIds, 'closing'])
})

test('the open leg becomes one of the successor’s tier', () => {
  const { state } = driven([commands.register])
  expect(openLeg(after(state, village.id, town))).toMatchObject({ party: 'town', holder: town.id })
})

test('what another holds stays there; only where it was first asked changes', () => {
  const { state } = driven(toReceived)
  const moved = after(state)
  expect(moved).toEqual({
    ...state,
    origin: successor,
    commandIds: [...state.commandIds, 'closing'],
  })
})

test('the time that was over stays with the station that had it', () => {
  const { state } = driven([commands.register, commands.forward, commands.acknowledge])
  expect(after(state).legs.map(({ holder }) => holder)).toEqual([village.id, town.id])
})

test('what was on its way to the station is on its way to the successor', () => {
  const { state } = driven([commands.register, commands.forward])
  const otherTown: Holder = { party: 'town', id: 'st-other-town' }
  expect(after(state, town.id, otherTown)).toMatchObject({
    ...{ status: 'in-handover', origin: village, holder: village, next: otherTown },
  })
})

test('what was on its way to where it now lies has arrived', () => {
  const { state } = driven([commands.register, commands.forward])
  const moved = after(state, village.id, town)
  expect(moved).toMatchObject({ status: 'pre-accepted', origin: town, holder: town })
  expect(moved.next).toBeUndefined()
  expect(openLeg(moved)).toMatchObject({ party: 'town', openedOn: openLeg(state)?.openedOn })
})

test('while something is missing the citizen’s time goes on, and the case comes back to the successor', () => {
  const { state } = driven([commands.register, commands.notify])
  const moved = after(state)
  expect(openLeg(moved)).toEqual(openLeg(state))
  expect(moved).toMatchObject({ status: 'awaiting-supplement', holder: successor })
})

test('a case that has nothing to do with the station only notes the event', () => {
  const { state } = driven([commands.register])
  expect(after(state, 'st-elsewhere')).toEqual({
    ...state,
    commandIds: [...state.commandIds, 'closing'],
  })
})
