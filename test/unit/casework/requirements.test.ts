import type { CaseCommand } from '@/domain/casework/commands'
import type { CaseContext } from '@/domain/casework/rule'
import { policyLimits } from '@/domain/casework/settings'
import { longestLimit } from '@/domain/calendar/deadline'
import {
  commands,
  contextOn,
  county,
  department,
  driven,
  toReceived,
  town,
  tried,
  village,
  wayTo,
} from '../../helpers/casework'

const on = (way: readonly CaseCommand[], command: CaseCommand, more: Partial<CaseContext> = {}) =>
  tried(way.length > 0 ? driven(way).state : null, command, contextOn('2026-12-07', more))

const changed = <Name extends keyof typeof commands>(name: Name, input: object) =>
  ({ name, input: { ...commands[name].input, ...input } }) as CaseCommand

const long = '很'.repeat(501)

test.each<[string, readonly CaseCommand[], CaseCommand, string[]]>([
  ['no consent', [], changed('register', { hasConsent: false }), ['no-consent']],
  ['green without reason', [], changed('register', { greenReason: ' ' }), ['reason-missing']],
  ['a foreign material', [], changed('register', { materials: ['X'] }), ['material-unknown']],
  [
    'a notice of nothing',
    wayTo['pre-accepted'],
    changed('notify', { missing: [] }),
    ['materials-missing'],
  ],
  [
    'a material twice',
    wayTo['pre-accepted'],
    changed('notify', {
      missing: [...commands.notify.input.missing, ...commands.notify.input.missing],
    }),
    ['missing-twice'],
  ],
  [
    'a second notice without reason',
    [commands.register, commands.notify, commands['receive-supplement']],
    commands.notify,
    ['notice-repeated'],
  ],
  [
    'a supplement of nothing',
    wayTo['awaiting-supplement'],
    changed('receive-supplement', { materials: [] }),
    ['materials-missing'],
  ],
  [
    'forwarding nothing',
    wayTo['pre-accepted'],
    changed('forward', { materials: [] }),
    ['materials-missing'],
  ],
  [
    'leaving out a tier',
    wayTo['pre-accepted'],
    changed('forward', { to: county }),
    ['target-wrong'],
  ],
  [
    'the wrong receiver',
    wayTo['in-handover'],
    changed('acknowledge', { by: county }),
    ['receiver-wrong'],
  ],
  ['sending back to oneself', wayTo['pre-accepted'], commands['send-back'], ['already-origin']],
  [
    'sending back without reason',
    wayTo.received,
    changed('send-back', { reason: '' }),
    ['reason-missing'],
  ],
  [
    'refusing without reason',
    wayTo.received,
    changed('refuse', { reason: '  ' }),
    ['reason-missing'],
  ],
  ['a long reason', wayTo.received, changed('refuse', { reason: long }), ['reason-too-long']],
  [
    'an unknown procedure',
    wayTo.accepted,
    changed('suspend', { procedure: '摇号' }),
    ['procedure-unknown'],
  ],
  [
    'suspending without basis',
    wayTo.accepted,
    changed('suspend', { basis: '' }),
    ['basis-missing'],
  ],
  ['no days', wayTo.accepted, changed('extend', { amount: 0 }), ['extension-wrong']],
  ['too many days', wayTo.accepted, changed('extend', { amount: 11 }), ['extension-wrong']],
  ['half a day', wayTo.accepted, changed('extend', { amount: 1.5 }), ['extension-wrong']],
  ['no approver', wayTo.accepted, changed('extend', { approver: ' ' }), ['approver-missing']],
  ['extending twice', [...wayTo.accepted, commands.extend], commands.extend, ['extension-twice']],
  ['publicity that is not asked', wayTo.accepted, commands['end-publicity'], ['publicity-done']],
  [
    'deciding without result',
    wayTo.accepted,
    changed('decide', { result: '' }),
    ['result-missing'],
  ],
  [
    'a foreign window',
    wayTo.decided,
    changed('inform', { window: { party: 'town', id: 'other' } }),
    ['window-wrong'],
  ],
  [
    'the department as window',
    wayTo.decided,
    changed('inform', { window: department }),
    ['window-wrong'],
  ],
  [
    'delivering to nobody',
    wayTo['at-window'],
    changed('deliver', { to: '' }),
    ['delivery-missing'],
  ],
  [
    'withdrawing without reason',
    wayTo.accepted,
    changed('withdraw', { reason: '' }),
    ['reason-missing'],
  ],
  [
    'reopening without reason',
    wayTo.withdrawn,
    changed('reopen', { reason: '' }),
    ['reason-missing'],
  ],
  ['an empty follow-up', wayTo.delivered, changed('follow-up', { note: '' }), ['note-missing']],
  ['an empty urging', wayTo.accepted, changed('urge', { note: '' }), ['note-missing']],
  [
    'green twice',
    [commands.register, commands['move-to-green']],
    commands['move-to-green'],
    ['already-green'],
  ],
  [
    'green for no reason',
    wayTo.received,
    changed('move-to-green', { reason: '' }),
    ['reason-missing'],
  ],
])('%s is refused', (_, way, command, codes) => {
  expect(on(way, command)).toEqual(codes)
})

test('every fault is told at once', () => {
  const command = changed('extend', { amount: 99, approver: '', reason: '' })
  expect(on(wayTo.accepted, command)).toEqual([
    'extension-wrong',
    'approver-missing',
    'reason-missing',
  ])
})

test('a second notice with its reason is taken, and counted', () => {
  const { state } = driven([
    commands.register,
    commands.notify,
    commands['receive-supplement'],
    changed('notify', { repeatReason: '补来的复印件看不清' }),
  ])
  expect(state.noticeCount).toBe(2)
})

test('a matter without a checklist asks for no ticks', () => {
  const matter = { ...contextOn('2026-12-07').matter, materials: [] }
  expect(
    on(wayTo['pre-accepted'], changed('forward', { materials: [] }), { matter }),
  ).toHaveProperty('kind', 'forwarded')
})

test('what is urgent or uploaded goes straight to the county', () => {
  const straight = changed('forward', { to: department })
  expect(on(wayTo['pre-accepted'], straight)).toEqual(['target-wrong'])
  const green = [changed('register', { greenReason: '住院急用' })]
  expect(on(green, straight)).toHaveProperty('kind', 'forwarded')
  const online = [changed('register', { route: 'online' })]
  expect(on(online, straight)).toHaveProperty('kind', 'forwarded')
  expect(on(green, changed('forward', { to: county }))).toHaveProperty('kind', 'forwarded')
})

test('a county without town passes straight to the department', () => {
  const above = { above: [] }
  expect(on([commands.register], changed('forward', { to: department }), above)).toHaveProperty(
    'kind',
    'forwarded',
  )
})

test('the end of a publicity starts the limit, within the dates that can be', () => {
  const matter = { ...contextOn('2026-12-07').matter, limitStart: 'publicity-end' as const }
  const accepted = driven([...toReceived, [commands.accept, { matter }]]).state
  const end = (endedOn: string) =>
    tried(
      accepted,
      { name: 'end-publicity', input: { endedOn } },
      contextOn('2026-12-07', { matter }),
    )
  expect(tried(accepted, commands.extend, contextOn('2026-12-07', { matter }))).toEqual([
    'clock-not-running',
  ])
  for (const wrong of ['2026-11-27', '2026-12-08', '2026-02-30']) {
    expect(end(wrong)).toEqual(['date-wrong'])
  }
  expect(end('2026-12-04')).toHaveProperty('kind', 'publicity-ended')
})

test('the policy gives each leg its limit, and every default is a limit', () => {
  expect(policyLimits).toMatchObject({
    forward: { unit: 'working-day', amount: 1 },
    delivery: { unit: 'working-day', amount: 1 },
    appointment: { unit: 'working-day', amount: 1 },
  })
  expect(policyLimits.longestExtension).toBeLessThanOrEqual(longestLimit)
  expect(village.party).not.toBe(town.party)
})
