import { type AtSpot, hangFaults } from '@/domain/catalogue/postings/hanging'
import { leftoversOf } from '@/domain/catalogue/postings/leftovers'
import { issueAgeOf, shareOf, sumOf } from '@/domain/catalogue/postings/shares'
import { walkFaults, walkOutcome } from '@/domain/catalogue/postings/walk'
import { type Hanging, wallLists } from '@/domain/catalogue/postings/wall'

const hangs = (id: string, code: string, more: Partial<Hanging> = {}): Hanging => ({
  id,
  matter: code,
  code,
  name: code,
  place: 'board',
  number: 1,
  state: 'current',
  ...more,
})

const served = (code: string) => ({ matter: code, code, name: code })

describe('the lists of a wall', () => {
  test('each sheet stands in one list, and what is served and hangs nowhere is missing', () => {
    const lists = wallLists({
      hanging: [
        hangs('1', 'A'),
        hangs('2', 'B', { state: 'stale', staleBecause: 'replaced', staleSince: '2026-11-02' }),
        hangs('3', 'C', { state: 'stale', staleBecause: 'withdrawn', staleSince: '2026-11-02' }),
        hangs('4', 'D', { damagedOn: '2026-11-05' }),
        hangs('5', 'B', { place: 'outside' }),
      ],
      served: [served('F'), served('A'), served('B'), served('E')],
    })
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
    expect(ids(lists.replace)).toEqual(['2', '4'])
    expect(ids(lists.takeDown)).toEqual(['3'])
    expect(ids(lists.current)).toEqual(['1', '5'])
    expect(lists.missing.map(({ code }) => code)).toEqual(['E', 'F'])
  })

  test('urgent ones come first, then those that have been wrong longest', () => {
    const stale = (id: string, staleSince: string, urgent?: string) =>
      hangs(id, id, { state: 'stale', staleBecause: 'replaced', staleSince, urgent })
    const { replace } = wallLists({
      hanging: [stale('b', '2026-11-02'), stale('a', '2026-11-01'), stale('c', '2026-11-03', '急')],
      served: [],
    })
    expect(replace.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  test('an empty wall of a station that serves nothing is empty', () => {
    const none = { replace: [], takeDown: [], missing: [], current: [] }
    expect(wallLists({ hanging: [], served: [] })).toEqual(none)
  })
})

describe('shares', () => {
  test('100 only when all hold, 0 only when none does, nothing without sheets', () => {
    expect(shareOf({ current: 0, stale: 0 })).toBeNull()
    expect(shareOf({ current: 3, stale: 0 })).toBe(100)
    expect(shareOf({ current: 0, stale: 3 })).toBe(0)
    expect(shareOf({ current: 1, stale: 1 })).toBe(50)
    expect(shareOf({ current: 9999, stale: 1 })).toBe(99)
    expect(shareOf({ current: 1, stale: 9999 })).toBe(1)
  })

  test('sums, and the spans since the issue', () => {
    const counts = [
      { current: 1, stale: 2 },
      { current: 3, stale: 4 },
    ]
    expect(sumOf(counts)).toEqual({ current: 4, stale: 6 })
    expect(sumOf([])).toEqual({ current: 0, stale: 0 })
    const age = (since: string) => issueAgeOf(since, '2026-11-29')
    expect(['2026-11-29', '2026-11-26'].map(age)).toEqual(['days-3', 'days-3'])
    expect(['2026-11-25', '2026-11-22'].map(age)).toEqual(['days-7', 'days-7'])
    expect(['2026-11-21', '2026-10-30'].map(age)).toEqual(['days-30', 'days-30'])
    expect(['2026-10-29', '2018-09-10'].map(age)).toEqual(['older', 'older'])
  })
})

describe('hanging', () => {
  const ask = (more: Partial<Parameters<typeof hangFaults>[0]>) =>
    hangFaults({
      verdict: { state: 'current' },
      fingerprint: 'a',
      spot: null,
      printedFor: null,
      ...more,
    })[0]?.code
  const spot = (more: Partial<AtSpot> = {}): AtSpot => ({ fingerprint: 'a', ...more })

  test('only what holds today, on a free place or in place of another or a torn one', () => {
    expect(ask({})).toBeUndefined()
    expect(ask({ spot: spot({ fingerprint: 'old' }) })).toBeUndefined()
    expect(ask({ spot: spot({ damagedOn: '2026-11-01' }) })).toBeUndefined()
    expect(ask({ spot: spot() })).toBe('hangs-already')
    expect(ask({ verdict: { state: 'coming', from: '2026-12-01' } })).toBe('coming')
    const since = '2026-11-01'
    expect(ask({ verdict: { state: 'stale', because: 'replaced', since } })).toBe('stale')
    expect(ask({ verdict: { state: 'stale', because: 'withdrawn', since } })).toBe('withdrawn')
    expect(ask({ printedFor: '石门村代办点' })).toBe('other-station')
  })

  test('says from when a sheet that was printed ahead may hang', () => {
    const [fault] = hangFaults({
      verdict: { state: 'coming', from: '2026-12-01' },
      fingerprint: 'a',
      spot: null,
      printedFor: null,
    })
    expect(fault?.message).toContain('2026年12月1日 起用')
  })
})

describe('a walk along the wall', () => {
  test('needs something seen, each sheet once', () => {
    const there = (posting: string) => ({ posting, seen: 'there' as const })
    expect(walkFaults([])[0]?.code).toBe('nothing-seen')
    expect(walkFaults([there('1')])).toEqual([])
    expect(walkFaults([there('1'), { posting: '1', seen: 'missing' }])[0]?.code).toBe('seen-twice')
    const many = Array.from({ length: 3001 }, (_, at) => there(String(at)))
    expect(walkFaults(many)[0]?.code).toBe('too-many')
  })

  test('changes what still hangs, and leaves out what was taken down meanwhile', () => {
    const outcome = walkOutcome(
      [
        { posting: '1', seen: 'there' },
        { posting: '2', seen: 'damaged' },
        { posting: '3', seen: 'missing' },
      ],
      new Set(['1', '2']),
    )
    expect(outcome.changes.map(({ posting }) => posting)).toEqual(['1', '2'])
    expect(outcome.skipped).toEqual(['3'])
    expect(outcome.counts).toEqual({ there: 1, damaged: 1, missing: 0 })
  })
})

describe('leftovers', () => {
  const print = (edition: string, copies: number) => ({ matter: 'm', edition, number: 1, copies })

  test('are what was printed of an edition that holds no more, without what hangs', () => {
    const left = leftoversOf({
      prints: [print('old', 5), print('new', 9), print('gone', 8), print('hung', 1)],
      verdictOf: (edition) =>
        ({ old: 'replaced', hung: 'replaced', gone: 'withdrawn' })[edition] as 'replaced' | null,
      hung: new Map([
        ['old', 2],
        ['hung', 1],
      ]),
    })
    expect(left.map(({ edition, copies, because }) => [edition, copies, because])).toEqual([
      ['gone', 8, 'withdrawn'],
      ['old', 3, 'replaced'],
    ])
  })
})
