import {
  type PostLine,
  type WantedPost,
  agentsFrom,
  clashFaults,
  endFaults,
  isInForce,
  mostPosts,
  overlaps,
  startFaults,
} from '@/domain/network/posts'

const today = '2026-11-24'
const wanted: WantedPost = {
  station: 's',
  user: 'u',
  name: '王示范',
  phone: '0999-000 5000',
  kind: 'second',
  employment: 'full-time',
  from: today,
}
const context = {
  others: [] as PostLine[],
  person: { isActive: true, isAgent: true },
  isOpen: true,
  today,
}
const codes = (more: Partial<WantedPost> = {}, around: Partial<typeof context> = {}) =>
  startFaults({ ...wanted, ...more }, { ...context, ...around }).map(({ code }) => code)
const other = (more: Partial<PostLine> = {}): PostLine => ({
  id: 'o',
  station: 's',
  user: 'v',
  kind: 'first',
  from: '2026-01-01',
  ...more,
})

test('days touch when the last day of one is the first of the other', () => {
  expect(overlaps({ from: '2026-01-01', to: today }, { from: today })).toBe(true)
  expect(overlaps({ from: '2026-01-01', to: '2026-11-23' }, { from: today })).toBe(false)
  expect(overlaps({ from: today }, { from: '2026-01-01' })).toBe(true)
  expect(overlaps({ from: today }, { from: '2026-01-01', to: '2026-11-23' })).toBe(false)
})

test('first and last day are in force', () => {
  const post = { from: '2026-11-01', to: '2026-11-30' }
  expect(
    ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((on) => isInForce(post, on)),
  ).toEqual([false, true, true, false])
  expect(isInForce({ from: '2026-11-01' }, '2099-01-01')).toBe(true)
})

test('a post begins on a real day that is not far away', () => {
  expect(codes()).toEqual([])
  expect(codes({ from: '2026-02-30' })).toEqual(['date-wrong'])
  expect(codes({ from: '2028-01-01' })).toEqual(['date-far'])
  expect(codes({ from: '1960-01-01' })).toEqual(['date-far'])
  expect(codes({ from: '2027-12-31' })).toEqual([])
})

test('who serves is an active agent, or a name', () => {
  const without = { user: undefined }
  expect(codes(without)).toEqual([])
  expect(codes({ ...without, name: ' ' })).toEqual(['name-missing'])
  expect(codes({ ...without, name: '长'.repeat(31) })).toEqual(['name-missing'])
  expect(startFaults(wanted, { ...context, person: null })[0]?.code).toBe('person-unknown')
  expect(codes({}, { person: { isActive: false, isAgent: true } })).toEqual(['person-inactive'])
  expect(codes({}, { person: { isActive: true, isAgent: false } })).toEqual(['not-agent'])
  expect(codes({ phone: '请打村部' })).toEqual(['phone-wrong'])
  expect(codes({ phone: '' })).toEqual([])
  expect(codes({}, { isOpen: false })).toEqual(['station-closed'])
})

test('one A post, one post a person, and room on the list', () => {
  expect(codes({ kind: 'first' }, { others: [other()] })).toEqual(['two-first'])
  expect(codes({ kind: 'first' }, { others: [other({ to: '2026-11-23' })] })).toEqual([])
  expect(codes({}, { others: [other({ user: 'u' })] })).toEqual(['overlap'])
  expect(codes({}, { others: [other({ user: 'u', to: '2026-11-23' })] })).toEqual([])
  const many = Array.from({ length: mostPosts }, (_, at) =>
    other({ id: String(at), user: String(at), kind: 'second' }),
  )
  expect(codes({}, { others: many })).toEqual(['full'])
  // A post is not in its own way.
  expect(clashFaults({ ...other(), kind: 'first' }, [other()])).toEqual([])
})

test('a post ends on or after its first day, once', () => {
  const at = (to: string, post: PostLine = other()) =>
    endFaults(post, to, today).map(({ code }) => code)
  expect(at(today)).toEqual([])
  expect(at('2026-02-30')).toEqual(['date-wrong'])
  expect(at('2025-12-31')).toEqual(['before-start'])
  expect(at('2028-01-01')).toEqual(['date-far'])
  expect(at(today, other({ to: '2026-11-20' }))).toEqual(['ended'])
  expect(at(today, other({ to: today }))).toEqual([])
})

test('the printed list begins with the A post', () => {
  const posts = [
    { name: '乙', phone: null, user: null, kind: 'second' as const },
    { name: '甲', phone: '1', user: 'u', kind: 'first' as const },
  ]
  expect(agentsFrom(posts)).toEqual([
    { name: '甲', phone: '1', user: 'u' },
    { name: '乙', phone: undefined, user: undefined },
  ])
})
