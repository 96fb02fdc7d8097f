import { correctionOf } from '@/domain/training/correction'

const before = { minutes: 60, score: 80, passed: true }
const valid = { minutes: 45, score: 70, passed: true, reason: '签到时间有误' }
const pathsOf = (changes: Partial<typeof valid>) => {
  const checked = correctionOf({ ...valid, ...changes }, before)
  return 'faults' in checked ? checked.faults.map(({ path }) => path) : []
}

describe('a correction of a training record', () => {
  it('is taken with its reason trimmed', () => {
    expect(correctionOf({ ...valid, reason: '  签到时间有误 ' }, before)).toEqual({
      correction: valid,
    })
  })

  it('may leave the score empty', () => {
    expect(correctionOf({ ...valid, score: null }, before)).toEqual({
      correction: { ...valid, score: null },
    })
  })

  it.each([-1, 1441, 1.5, NaN])('refuses %p minutes', (minutes) => {
    expect(pathsOf({ minutes })).toEqual(['minutes'])
  })

  it.each([0, 1440])('takes %p minutes', (minutes) => {
    expect(pathsOf({ minutes })).toEqual([])
  })

  it.each([-1, 101, 60.5])('refuses a score of %p', (score) => {
    expect(pathsOf({ score })).toEqual(['score'])
  })

  it('wants a reason of 4 to 500 characters', () => {
    expect(pathsOf({ reason: ' 写错了 ' })).toEqual(['reason'])
    expect(pathsOf({ reason: '错'.repeat(501) })).toEqual(['reason'])
    expect(pathsOf({ reason: '错'.repeat(500) })).toEqual([])
  })

  it('refuses what changes nothing', () => {
    expect(pathsOf(before)).toEqual(['passed'])
    expect(pathsOf({ ...before, passed: false })).toEqual([])
  })

  it('says everything that is wrong at once', () => {
    expect(pathsOf({ minutes: -1, score: 101, reason: '' })).toEqual(['minutes', 'score', 'reason'])
  })
})
