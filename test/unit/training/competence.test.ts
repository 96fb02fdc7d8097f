import { describe, expect, test } from '@jest/globals'
import { competenceFrom, competenceState, isCompetent } from '@/domain/training/competence'
import { outcomesOf } from '@/domain/training/outcome'

const today = '2026-11-24'
const known = {
  trainedOn: '2026-01-10',
  expiresOn: '2027-06-01',
  editionNumber: 2,
  fingerprint: 'b',
}

describe('how an agent stands to a matter', () => {
  test.each([
    ['never', null, 'b'],
    ['trained', known, 'b'],
    ['trained', { ...known, expiresOn: null }, 'b'],
    ['trained', known, null],
    ['changed', known, 'c'],
    ['expiring', { ...known, expiresOn: '2026-12-01' }, 'b'],
    ['changed', { ...known, expiresOn: '2026-12-01' }, 'c'],
    ['expired', { ...known, expiresOn: '2026-11-23' }, 'c'],
  ] as const)('%s', (state, competence, fingerprint) => {
    expect(competenceState(competence, { fingerprint, today })).toBe(state)
    expect(isCompetent(state)).toBe(state === 'trained' || state === 'expiring')
  })
})

describe('what somebody knows of a matter', () => {
  const first = { ...known, record: 'first' }
  const lesson = (editionNumber: number, previousFingerprint: string, fingerprint: string) => ({
    editionNumber,
    previousFingerprint,
    fingerprint,
  })

  test('nothing without a training, whatever lessons were done', () => {
    expect(competenceFrom([], [lesson(3, 'b', 'c')])).toBeNull()
  })

  test('the latest training, of one day the one that holds longer', () => {
    const later = { ...first, trainedOn: '2026-05-01', record: 'later' }
    const longer = { ...first, expiresOn: null, record: 'longer' }
    expect(competenceFrom([later, first], [])?.record).toBe('later')
    expect(competenceFrom([longer, first], [])?.record).toBe('longer')
  })

  test('lessons lead on, in whatever order they were done, and lengthen nothing', () => {
    const done = [lesson(4, 'c', 'd'), lesson(3, 'b', 'c')]
    expect(competenceFrom([first], done)).toEqual({ ...first, editionNumber: 4, fingerprint: 'd' })
  })

  test('a lesson whose start she never reached leads nowhere', () => {
    expect(competenceFrom([first], [lesson(4, 'c', 'd')])).toEqual(first)
  })

  test('an old lesson does not lead back from a later training on the same wording', () => {
    const again = { ...first, editionNumber: 5, trainedOn: '2026-10-01' }
    expect(competenceFrom([again], [lesson(3, 'b', 'c')])).toEqual(again)
  })
})

describe('what a session gives', () => {
  const course = { minutes: 60, passScore: 80, hasQuiz: true, score: 90 as number | null }
  const of = (
    participation: Partial<Parameters<typeof outcomesOf>[0]>,
    courses = [course],
    sessionMinutes = 100,
  ) =>
    outcomesOf(
      { attendance: 'present', minutes: null, ...participation },
      { sessionMinutes, courses },
    )
  const passes = (score: number | null, passScore = 80) =>
    of({}, [{ ...course, score, passScore }])?.[0]?.passed

  test('present with a good score passes', () => {
    expect(of({})).toEqual([{ minutes: 100, score: 90, passed: true }])
  })

  test('the pass score itself passes; one below, or no quiz handed in, does not', () => {
    expect([80, 79, null].map((score) => passes(score))).toEqual([true, false, false])
    expect([0, null].map((score) => passes(score, 0))).toEqual([true, false])
  })

  test('four fifths of the time are enough', () => {
    expect(of({ attendance: 'late', minutes: 80 })?.[0]?.passed).toBe(true)
    expect(of({ attendance: 'left-early', minutes: 79 })?.[0]?.passed).toBe(false)
  })

  test('more minutes than the session had, or fewer than none, do not count', () => {
    expect(of({ minutes: 500 })?.[0]?.minutes).toBe(100)
    expect(of({ minutes: -5 })?.[0]).toMatchObject({ minutes: 0, passed: false })
  })

  test('two courses share the time by their length; without a quiz there is no score', () => {
    const plain = { minutes: 30, passScore: 80, hasQuiz: false, score: null }
    expect(of({}, [{ ...course, score: 10 }, plain], 90)).toEqual([
      { minutes: 60, score: 10, passed: false },
      { minutes: 30, score: null, passed: true },
    ])
    const untimed = { ...plain, minutes: 0 }
    expect(of({}, [untimed, untimed])?.map(({ minutes }) => minutes)).toEqual([50, 50])
  })

  test('who was absent gets nothing', () => {
    expect(of({ attendance: 'absent' })).toBeNull()
  })
})
