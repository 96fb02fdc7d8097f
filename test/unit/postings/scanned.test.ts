import { scanAnswer } from '@/domain/catalogue/postings/scanned'
import type { PostingVerdict } from '@/domain/catalogue/postings/verdict'

const current: PostingVerdict = { state: 'current' }
const coming: PostingVerdict = { state: 'coming', from: '2026-12-01' }
const old: PostingVerdict = { state: 'stale', because: 'replaced', since: '2026-11-25' }
const over: PostingVerdict = { state: 'stale', because: 'withdrawn', since: '2026-11-25' }
const own = { isStale: false, isOfThisEdition: true }
const another = { isStale: false, isOfThisEdition: false }
const anotherStale = { isStale: true, isOfThisEdition: false }

describe('what a scanned print is to a wall', () => {
  it.each([
    ['it hangs and holds', current, own, 'good'],
    ['it hangs and holds no more', old, { ...own, isStale: true }, 'stale'],
    ['it was marked a moment too late', old, own, 'stale'],
    ['it is new and the old one hangs', current, anotherStale, 'swap'],
    ['another number of the same paper hangs', current, another, 'same'],
    ['it is old and the new one hangs', old, another, 'old-in-hand'],
    ['it is old and an older one hangs', old, anotherStale, 'both-old'],
    ['it holds and nothing hangs', current, null, 'not-hung'],
    ['it is old and nothing hangs', old, null, 'refused'],
    ['it is still to come', coming, another, 'refused'],
    ['it hangs ahead of its day', coming, own, 'good'],
    ['its matter is out of use', over, own, 'over'],
    ['its matter is out of use and nothing hangs', over, null, 'refused'],
  ] as const)('%s', (_, verdict, posting, answer) => {
    expect(scanAnswer({ verdict, printedFor: null, posting })).toBe(answer)
  })
  it('may not hang at a station that it was not printed for, unless it hangs there already', () => {
    const given = { verdict: current, printedFor: '坶头村' }
    expect(scanAnswer({ ...given, posting: null })).toBe('refused')
    expect(scanAnswer({ ...given, posting: anotherStale })).toBe('refused')
    expect(scanAnswer({ ...given, posting: own })).toBe('good')
  })
})
