import {
  type CheckMark,
  checkMark,
  takeBackDenial,
  withoutCheck,
} from '@/domain/catalogue/review/check'

const today = '2026-11-30'
const before: CheckMark = {
  lastCheckedOn: '2025-12-01',
  lastCheckedBy: 'earlier',
  reviewBy: '2026-12-01',
}
const mark = checkMark('me', today)
const denial = (kept: Parameters<typeof takeBackDenial>[0], person = 'me', day = today) =>
  takeBackDenial(kept, { person, today: day })

test('a check bears its day and person, and the next is due in a year', () => {
  expect(mark).toEqual({ lastCheckedOn: today, lastCheckedBy: 'me', reviewBy: '2027-11-30' })
  expect(checkMark('me', '2028-02-29').reviewBy).toBe('2029-02-28')
})

test('whoever made it takes it back on the same day', () => {
  expect(denial({ mark, before })).toBeNull()
})

test.each([
  ['where there is none', { mark, before: null }, 'me', today, 'nothing'],
  [
    'where the day was emptied by hand',
    { mark: { ...mark, lastCheckedOn: null }, before },
    'me',
    today,
    'nothing',
  ],
  ['on the next day', { mark, before }, 'me', '2026-12-01', 'too-late'],
  ['that somebody else made', { mark, before }, 'other', today, 'not-yours'],
] as const)('nobody takes back one %s', (_, kept, person, day, answer) => {
  expect(denial(kept, person, day)).toBe(answer)
})

test('taken back, everything is as before', () => {
  expect(withoutCheck(mark, before)).toEqual(before)
  const never: CheckMark = { lastCheckedOn: null, lastCheckedBy: null, reviewBy: null }
  expect(withoutCheck(mark, never)).toEqual(never)
})

test('a review date that was set since stays', () => {
  expect(withoutCheck({ ...mark, reviewBy: '2027-03-01' }, before)).toEqual({
    ...before,
    reviewBy: '2027-03-01',
  })
})
