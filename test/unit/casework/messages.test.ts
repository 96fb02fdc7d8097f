import type { CaseCommand } from '@/domain/casework/commands'
import { applyEvent } from '@/domain/casework/fold'
import { messagesOf } from '@/domain/casework/messages'
import type { Relation } from '@/domain/casework/vocabulary'
import {
  commands,
  contextOn,
  department,
  driven,
  town,
  tried,
  village,
  wayTo,
} from '../../helpers/casework'

const name = { number: 'DB-2026-000001', matterName: '老年人补贴' }

/** What a command sends in a case that came so far. */
function sent(way: readonly CaseCommand[], command: CaseCommand, relations?: readonly Relation[]) {
  const { state } = driven(way)
  const context = contextOn('2026-12-08', relations ? { relations } : {})
  const event = tried(state, command, context)
  if (Array.isArray(event)) throw new Error(event.join())
  return messagesOf({ event, before: state, after: applyEvent(state, event) }, name)
}

const heads = (messages: ReturnType<typeof sent>) => messages.map(({ to, kind }) => ({ to, kind }))

test('urging reaches the holder, and in a handover also whoever it is on its way to', () => {
  expect(heads(sent(wayTo['pre-accepted'], commands.urge))).toEqual([
    { to: [village], kind: 'case-urged' },
  ])
  expect(heads(sent(wayTo['in-handover'], commands.urge))).toEqual([
    { to: [village, town], kind: 'case-urged' },
  ])
})

test('what is passed on is told to whom it goes, what comes back to the first station', () => {
  expect(heads(sent(wayTo['pre-accepted'], commands.forward))).toEqual([
    { to: [town], kind: 'case-arrived' },
  ])
  expect(heads(sent(wayTo.received, commands['send-back']))).toEqual([
    { to: [village], kind: 'case-sent-back' },
  ])
})

test('a notice of the department reaches the first station; that of a station is told on the spot', () => {
  expect(heads(sent(wayTo.received, commands.notify))).toEqual([
    { to: [village], kind: 'case-noticed' },
  ])
  expect(sent(wayTo['pre-accepted'], commands.notify)).toEqual([])
})

test('a supplement that the first station took is told to the holder, one the holder took to nobody', () => {
  const way = [...wayTo.received, commands.notify]
  expect(heads(sent(way, commands['receive-supplement'], ['origin']))).toEqual([
    { to: [department], kind: 'case-supplemented' },
  ])
  expect(sent(way, commands['receive-supplement'], ['holder'])).toEqual([])
})

test('a decision or refusal is told to the window of the department, its result to the window that delivers', () => {
  expect(heads(sent(wayTo.accepted, commands.decide))).toEqual([
    { to: [department], kind: 'case-decided' },
  ])
  expect(heads(sent(wayTo.received, commands.refuse))).toEqual([
    { to: [department], kind: 'case-decided' },
  ])
  expect(heads(sent(wayTo.decided, commands.inform))).toEqual([
    { to: [town], kind: 'case-to-deliver' },
  ])
})

test('the green channel is told to whoever has the papers; withdrawing to the others only', () => {
  expect(heads(sent(wayTo.received, commands['move-to-green']))).toEqual([
    { to: [department], kind: 'case-green' },
  ])
  expect(sent(wayTo['pre-accepted'], commands.withdraw)).toEqual([])
  expect(heads(sent(wayTo['in-handover'], commands.withdraw))).toEqual([
    { to: [town], kind: 'case-withdrawn' },
  ])
})

test('what changes nobody’s work sends nothing', () => {
  expect(sent(wayTo['in-handover'], commands.acknowledge)).toEqual([])
  expect(sent(wayTo.received, commands.accept)).toEqual([])
  expect(sent(wayTo.accepted, commands.suspend)).toEqual([])
  expect(sent(wayTo['at-window'], commands.deliver)).toEqual([])
})

test('the sentence names case and matter, and repeats no words that a person typed', () => {
  const [urged] = sent(wayTo['pre-accepted'], { name: 'urge', input: { note: '张桂兰急用' } })
  expect(urged?.text).toBe('DB-2026-000001「老年人补贴」有人催办，请尽快处理。')
  const back: CaseCommand = { name: 'send-back', input: { reason: '张桂兰没有签字' } }
  expect(sent(wayTo.received, back)[0]?.text).not.toContain('张桂兰')
})
