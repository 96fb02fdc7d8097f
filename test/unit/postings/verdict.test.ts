import fc from 'fast-check'
import {
  type PostedEdition,
  editionInForce,
  postingVerdict,
} from '@/domain/catalogue/postings/verdict'

const edition = (
  number: number,
  fingerprint: string,
  holdsFrom: string,
  withdrawnOn?: string,
): PostedEdition => ({ number, fingerprint, holdsFrom, withdrawnOn })

const today = '2026-11-29'
const first = edition(1, 'a', '2026-01-01')
const second = edition(2, 'b', '2026-06-01')
const third = edition(3, 'c', '2026-09-01')

const verdict = (
  one: PostedEdition,
  editions: readonly PostedEdition[],
  more: { isWithdrawn?: boolean; today?: string } = {},
) => postingVerdict({ edition: one, editions, isWithdrawn: false, today, ...more })

test('the newest that has begun is in force, in whatever order they come', () => {
  expect(editionInForce([second, first], today)).toBe(second)
  expect(editionInForce([first, edition(2, 'b', '2026-12-01')], today)).toBe(first)
  expect(editionInForce([first], '2025-12-31')).toBeNull()
  expect(editionInForce([], today)).toBeNull()
})

test('the edition in force is current, an older one is stale since the first other paper', () => {
  expect(verdict(third, [first, second, third])).toEqual({ state: 'current' })
  expect(verdict(second, [third, first, second])).toEqual({
    state: 'stale',
    because: 'replaced',
    since: '2026-09-01',
  })
  expect(verdict(first, [first, second, third])).toMatchObject({ since: '2026-06-01' })
})

test('an edition that prints the same keeps an old sheet current', () => {
  const same = edition(2, 'a', '2026-06-01')
  expect(verdict(first, [first, same])).toEqual({ state: 'current' })
  // Changed, and changed back: the oldest paper is right again.
  expect(verdict(first, [first, second, edition(3, 'a', '2026-09-01')])).toEqual({
    state: 'current',
  })
  // Wrong since it was last right, not since its own successor.
  const back = [first, second, edition(3, 'a', '2026-08-01'), edition(4, 'd', '2026-10-01')]
  expect(verdict(first, back)).toMatchObject({ state: 'stale', since: '2026-10-01' })
})

test('an edition ahead is coming until its day, and the one before stays current until then', () => {
  const ahead = edition(2, 'b', '2026-12-01')
  expect(verdict(ahead, [first, ahead])).toEqual({ state: 'coming', from: '2026-12-01' })
  expect(verdict(first, [first, ahead])).toEqual({ state: 'current' })
  expect(verdict(ahead, [first, ahead], { today: '2026-12-01' })).toEqual({ state: 'current' })
  expect(verdict(first, [first, ahead], { today: '2026-12-01' })).toEqual({
    state: 'stale',
    because: 'replaced',
    since: '2026-12-01',
  })
})

test('a matter out of use makes every sheet of it stale, one that comes back what it prints', () => {
  const over = edition(1, 'a', '2026-01-01', '2026-11-01')
  const gone = { state: 'stale', because: 'withdrawn', since: '2026-11-01' }
  expect(verdict(over, [over])).toEqual(gone)
  expect(verdict(first, [first], { isWithdrawn: true })).toEqual({
    state: 'stale',
    because: 'withdrawn',
    since: today,
  })
  expect(verdict(over, [edition(1, 'a', '2026-01-01', '2026-12-24')])).toEqual({ state: 'current' })
  const resumed = edition(2, 'a', '2026-11-20')
  expect(verdict(over, [over, resumed])).toEqual({ state: 'current' })
  expect(verdict(over, [over, edition(2, 'b', '2026-11-20')])).toEqual({
    state: 'stale',
    because: 'replaced',
    since: '2026-11-20',
  })
})

test('an edition that was called off is never in force, and its sheets are wrong on every day', () => {
  const off = { ...edition(2, 'b', '2026-12-01'), calledOffOn: '2026-11-25' }
  expect(editionInForce([first, off], '2026-12-24')).toBe(first)
  expect(verdict(first, [first, off], { today: '2026-12-24' })).toEqual({ state: 'current' })
  for (const day of [today, '2026-12-24']) {
    expect(verdict(off, [first, off], { today: day })).toMatchObject({ state: 'stale' })
  }
})

test('whatever was issued: current exactly when the paper in force is the same paper', () => {
  const days = fc
    .integer({ min: 1, max: 28 })
    .map((day) => `2026-11-${String(day).padStart(2, '0')}`)
  const history = fc
    .array(fc.record({ fingerprint: fc.constantFrom('a', 'b', 'c'), holdsFrom: days }), {
      minLength: 1,
      maxLength: 8,
    })
    .map((list) => {
      const sorted = list.map(({ holdsFrom }) => holdsFrom).sort()
      return list.map(({ fingerprint }, at) => edition(at + 1, fingerprint, sorted[at] ?? ''))
    })
  fc.assert(
    fc.property(history, fc.nat(7), days, (editions, pick, on) => {
      const one = editions[pick % editions.length] as PostedEdition
      const found = verdict(one, editions, { today: on })
      const inForce = editionInForce(editions, on)
      expect(found.state === 'current').toBe(inForce?.fingerprint === one.fingerprint)
      if (found.state === 'coming') expect(found.from > on).toBe(true)
      if (found.state === 'stale') {
        expect(found.since <= on).toBe(true)
        expect(found.since >= one.holdsFrom).toBe(true)
      }
    }),
  )
})
