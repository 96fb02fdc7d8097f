import fc from 'fast-check'
import type { CaseCommand } from '@/domain/casework/commands'
import type { CaseEvent } from '@/domain/casework/events'
import { applyEvent, fold } from '@/domain/casework/fold'
import { type CaseState, openLeg } from '@/domain/casework/state'
import { caseStatuses, isEnd, relations } from '@/domain/casework/vocabulary'
import { plainDateOf, startOfDay } from '@/domain/platform/plainDate'
import {
  commands,
  contextOn,
  county,
  department,
  driven,
  toReceived,
  town,
  tried,
} from '../../helpers/casework'

const legsOf = ({ legs }: CaseState) =>
  legs.map(({ party, kind, limit, startOn }) =>
    [party, kind, limit ? `${limit.amount ?? 0} ${limit.unit}` : 'untimed', startOn ?? '-'].join(
      ' ',
    ),
  )

test('the whole way of a case: who held it, how long, and from when', () => {
  const { state, events } = driven([
    ...toReceived,
    commands.accept,
    commands.decide,
    commands.inform,
    commands.deliver,
  ])
  expect(legsOf(state)).toEqual([
    'village forward 1 working-day 2026-11-23',
    'town forward 1 working-day 2026-11-25',
    'department acceptance 5 working-day 2026-11-27',
    'department handling 10 working-day 2026-11-28',
    'town delivery 1 working-day 2026-11-30',
  ])
  expect(state).toMatchObject({
    status: 'delivered',
    startedOn: '2026-11-23',
    endedOn: '2026-12-01',
  })
  expect(fold(events)).toEqual(state)
})

test('whoever passes a case on answers for it until the receipt is acknowledged', () => {
  const { state } = driven([commands.register, commands.forward])
  expect(state).toMatchObject({ holder: { party: 'village' }, next: town })
  expect(openLeg(state)).toMatchObject({ party: 'village', openedOn: '2026-11-23' })
})

test('what is sent back reaches the station that was first asked', () => {
  const { state } = driven([...toReceived, commands['send-back']])
  expect(state).toMatchObject({ status: 'sent-back', holder: state.origin })
  expect(openLeg(state)).toMatchObject({ party: 'village', openedOn: '2026-11-28' })
})

test('while something is missing the clock of the applicant runs, and nobody is late', () => {
  const { state } = driven([...toReceived, commands.notify])
  expect(openLeg(state)).toMatchObject({ party: 'applicant', kind: 'supplement' })
  expect(openLeg(state)?.limit).toBeUndefined()
  const back = driven([...toReceived, commands.notify, commands['receive-supplement']]).state
  expect(back).toMatchObject({ status: 'received', missing: [], holder: department })
  expect(openLeg(back)).toMatchObject({ kind: 'acceptance', startOn: '2026-11-29' })
})

test('suspension stands in the leg as a pause, an extension lengthens it', () => {
  const { state } = driven([
    ...toReceived,
    commands.accept,
    commands.suspend,
    commands.resume,
    commands.extend,
  ])
  expect(openLeg(state)).toMatchObject({
    pauses: [{ from: '2026-11-29', to: '2026-11-30' }],
    extension: 5,
  })
  expect(openLeg(state)).not.toHaveProperty('pausedFrom')
})

test('a limit from receipt counts from the day on which the department got the papers', () => {
  const matter = { ...contextOn('2026-11-28').matter, limitStart: 'receipt' as const }
  const { state } = driven([...toReceived, [commands.accept, { matter }]])
  expect(openLeg(state)).toMatchObject({ openedOn: '2026-11-28', startOn: '2026-11-27' })
})

test('a limit from the end of publicity does not run before', () => {
  const matter = { ...contextOn('2026-11-28').matter, limitStart: 'publicity-end' as const }
  const way = [...toReceived, [commands.accept, { matter }] as [CaseCommand, object]]
  expect(openLeg(driven(way).state)).not.toHaveProperty('startOn')
  const ended: CaseCommand = { name: 'end-publicity', input: { endedOn: '2026-11-29' } }
  expect(openLeg(driven([...way, [ended, { matter }]]).state)?.startOn).toBe('2026-11-29')
})

test('the green channel is at once, for whoever holds the case', () => {
  const { state } = driven([...toReceived, commands['move-to-green'], commands.accept])
  expect(state.isGreen).toBe(true)
  expect(openLeg(state)?.limit).toEqual({ unit: 'immediate' })
  const asked = driven([commands.register, commands.notify, commands['move-to-green']]).state
  expect(openLeg(asked)?.limit).toBeUndefined()
})

test('reopening gives the case back to the first station, without its result', () => {
  const { state } = driven([commands.register, commands.withdraw, commands.reopen])
  expect(state).toMatchObject({ status: 'pre-accepted', outcome: undefined, endedOn: undefined })
  expect(openLeg(state)?.party).toBe('village')
})

test('a withdrawn case leaves no clock standing', () => {
  const { state } = driven([...toReceived, commands.accept, commands.suspend, commands.withdraw])
  expect(openLeg(state)).toBeUndefined()
  expect(state.legs.every(({ pausedFrom }) => pausedFrom === undefined)).toBe(true)
})

test('events that begin a case stand first and alone', () => {
  const { state, events } = driven([commands.register, commands.forward])
  expect(() => applyEvent(state, events[0])).toThrow()
  expect(() => applyEvent(null, events[1])).toThrow()
  expect(() => fold([])).toThrow()
})

const targets = [town, county, department]
const anyCommand: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.constantFrom<CaseCommand>(...Object.values(commands)),
  fc.constantFrom(...targets).map((to): CaseCommand => ({
    name: 'forward',
    input: { to, materials: ['CL-1'] },
  })),
  fc.constantFrom(...targets).map((by): CaseCommand => ({ name: 'acknowledge', input: { by } })),
  fc.constantFrom('x', '').map((repeatReason): CaseCommand => ({
    name: 'notify',
    input: { missing: [{ material: 'CL-3', remark: '' }], repeatReason },
  })),
)
const anyStep = fc.record({
  command: anyCommand,
  relations: fc.subarray(relations.map(({ value }) => value)),
  days: fc.integer({ min: 0, max: 3 }),
})

test('property: whatever is commanded, the case is the fold of its events, and each leg has one owner', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 60 }), (steps) => {
      let state: CaseState | null = driven([commands.register]).state
      const events: CaseEvent[] = driven([commands.register]).events
      let day = startOfDay('2026-11-23').getTime()
      for (const { command, relations: held, days } of steps) {
        day += days * 86_400_000
        const context = contextOn(plainDateOf(new Date(day)), { relations: held })
        const result = tried(state, command, context)
        if (Array.isArray(result)) continue
        events.push(result)
        state = applyEvent(state, result)
        const open = state.legs.filter(({ closedOn }) => closedOn === undefined)
        expect(open).toHaveLength(isEnd(state.status) ? 0 : 1)
        expect(caseStatuses.some(({ value }) => value === state?.status)).toBe(true)
        const isAsked = state.status === 'awaiting-supplement'
        if (open[0]) expect(open[0].holder).toBe(isAsked ? undefined : state.holder.id)
        expect(state.endedOn === undefined).toBe(!isEnd(state.status))
        const seams = state.legs
          .slice(1)
          .map((leg, at) => leg.openedOn >= (state?.legs[at].closedOn ?? ''))
        expect(seams.every(Boolean)).toBe(true)
      }
      const again = fold(events)
      expect({ ...again, commandIds: [] }).toEqual({ ...state, commandIds: [] })
    }),
    { numRuns: 400 },
  )
})

test('an appointment stands in the case until it was attended or called off, and moves no leg', () => {
  const { state } = driven(toReceived)
  const about = { commandId: 'x', at: new Date(), on: '2026-11-28', as: 'coordinator' } as const
  const data = {
    appointment: 'p',
    date: '2026-11-30',
    from: '09:00',
    to: '11:00',
    place: '县政务服务中心二楼',
    bring: '身份证',
  }
  const appointed = applyEvent(state, { ...about, kind: 'appointed', data })
  expect(appointed).toMatchObject({ appointment: data, status: state.status, legs: state.legs })
  const ends: CaseEvent[] = [
    { ...about, kind: 'attended', data: { appointment: 'p', came: true, note: '' } },
    {
      ...about,
      kind: 'appointment-cancelled',
      data: { appointment: 'p', reason: '停电' },
    },
  ]
  for (const end of ends) {
    const after = applyEvent(appointed, end)
    expect(after.appointment).toBeUndefined()
    expect(after).toMatchObject({ status: state.status, legs: state.legs })
    expect(after.commandIds).toHaveLength(state.commandIds.length + 2)
  }
})
