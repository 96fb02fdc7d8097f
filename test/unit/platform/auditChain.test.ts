import { createHash } from 'node:crypto'
import {
  type ChainHead,
  type ChainedEvent,
  chainStart,
  chainWalk,
  sealedText,
} from '@/domain/platform/auditChain'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

function chainOf(count: number): { events: ChainedEvent[]; head: ChainHead } {
  let head = chainStart
  const events = Array.from({ length: count }, (_, index) => {
    const event = {
      seq: index + 1,
      at: new Date(Date.UTC(2026, 10, 24, 0, 0, index)).toISOString(),
      actor: `user ${index % 7}`,
      action: 'log-in',
      subject: index % 3 ? `事项 ${index}` : null,
      subjectId: null,
      detail: null,
      from: '10.0.0.1',
      previousHash: head.hash,
    }
    head = { seq: event.seq, hash: hashOf(sealedText(event)) }
    return { ...event, hash: head.hash }
  })
  return { events, head }
}

function faultsOf(events: ChainedEvent[], head: ChainHead) {
  const walk = chainWalk(hashOf)
  events.forEach(walk.next)
  return walk.finish(head)
}

test('a whole chain has no faults, nor has an empty one', () => {
  const { events, head } = chainOf(50)
  expect(faultsOf(events, head)).toEqual([])
  expect(faultsOf([], chainStart)).toEqual([])
})

test.each([
  [
    'an edit',
    'altered',
    (events: ChainedEvent[]) => events.splice(9, 1, { ...events[9]!, subject: 'x' }),
  ],
  ['a deletion', 'missing', (events: ChainedEvent[]) => events.splice(9, 1)],
  ['a cut-off end', 'cut-off', (events: ChainedEvent[]) => events.splice(40)],
  [
    'an appended event',
    'inserted',
    (events: ChainedEvent[]) => events.push({ ...events[49]!, seq: 51 }),
  ],
  [
    'a last event that was written anew and sealed again',
    'altered',
    (events: ChainedEvent[]) => {
      const forged = { ...events[49]!, subject: 'x' }
      events.splice(49, 1, { ...forged, hash: hashOf(sealedText(forged)) })
    },
  ],
  ['a doubled event', 'inserted', (events: ChainedEvent[]) => events.splice(9, 0, events[8]!)],
] as const)('%s is found', (_name, kind, alter) => {
  const { events, head } = chainOf(50)
  alter(events)
  expect(faultsOf(events, head).map((fault) => fault.kind)).toContain(kind)
})

test('events with exchanged places are found', () => {
  const { events, head } = chainOf(50)
  const [left, right] = [events[9]!, events[10]!]
  const seal = (event: ChainedEvent) => ({ ...event, hash: hashOf(sealedText(event)) })
  events.splice(9, 2, seal({ ...right, seq: 10 }), seal({ ...left, seq: 11 }))
  expect(faultsOf(events, head).map((fault) => fault.kind)).toContain('out-of-order')
})

test('a thousand alterations of single values are all found (S5)', () => {
  const { events, head } = chainOf(200)
  const fields = [
    'at',
    'actor',
    'action',
    'subject',
    'subjectId',
    'detail',
    'from',
    'hash',
  ] as const
  const found = Array.from({ length: 1000 }, (_, index) => {
    const copy = [...events]
    const field = fields[index % fields.length]!
    const at = (index * 37) % copy.length
    copy[at] = { ...copy[at]!, [field]: `forged ${index}` }
    return faultsOf(copy, head).length > 0
  })
  expect(found.every(Boolean)).toBe(true)
})
