import {
  changedSince,
  importStates,
  mayCancel,
  mayStart,
  type ImportStanding,
} from '@/domain/catalogue/importRun'
import type { FieldDifference } from '@/domain/catalogue/inputDifference'

const now = Date.parse('2026-11-24T02:00:00Z')
const minutes = (count: number) => now - count * 60_000
const standing = (more: Partial<ImportStanding>): ImportStanding => ({
  state: 'ready',
  isAgreed: false,
  left: 3,
  ...more,
})

describe('starting', () => {
  test.each([
    ['from the preview', {}, true],
    ['with nothing to write', { left: 0 }, false],
    ['while it is worked out', { state: 'planning' }, false],
    ['when it waits for a worker', { state: 'waiting', heartbeatAt: minutes(1) }, false],
    ['when it runs', { state: 'running', heartbeatAt: minutes(1) }, false],
    ['when nobody has heard of it', { state: 'running', heartbeatAt: minutes(4) }, true],
    ['when it waits in vain', { state: 'waiting', heartbeatAt: minutes(4) }, true],
    ['when it was cancelled on the way', { state: 'cancelled', isAgreed: true }, true],
    ['when it was cancelled before', { state: 'cancelled' }, false],
    ['when it broke off', { state: 'failed', isAgreed: true }, true],
    ['when it was never worked out', { state: 'failed' }, false],
    ['when it is done', { state: 'done', isAgreed: true }, false],
  ] as const)('%s: %p %s', (_, more, may) => {
    expect(mayStart(standing(more), now)).toBe(may)
  })
})

test('what has ended cannot be cancelled', () => {
  const cancellable = importStates.filter((state) => mayCancel({ state }))
  expect(cancellable).toEqual(['planning', 'ready', 'waiting', 'running'])
})

describe('what a preview did not show', () => {
  const limit = (before: string, after: string): FieldDifference => ({
    field: 'promisedLimit',
    label: '承诺办结时限',
    before,
    after,
  })
  const hours: FieldDifference = { field: 'hours', label: '办理时间', before: '', after: '全天' }
  const changed = (...differences: FieldDifference[]) =>
    ({ action: 'changed', differences }) as const

  test('nothing, when it is the same', () => {
    const row = changed(limit('9', '5'))
    expect(changedSince(row, row)).toBeUndefined()
  })
  test('nothing, when somebody did a part of it', () => {
    expect(changedSince(changed(limit('9', '5'), hours), changed(hours))).toBeUndefined()
  })
  test('nothing, when there is nothing left to do or it is refused anyway', () => {
    const shown = changed(limit('9', '5'))
    expect(changedSince(shown, { action: 'unchanged', differences: [] })).toBeUndefined()
    expect(changedSince(shown, { action: 'refused', differences: [hours] })).toBeUndefined()
  })
  test('a value that is another one now', () => {
    const now = limit('3', '5')
    expect(changedSince(changed(limit('9', '5')), changed(now))).toEqual([now])
  })
  test('a field that was no difference before', () => {
    expect(changedSince(changed(hours), changed(hours, limit('3', '5')))).toEqual([limit('3', '5')])
  })
  test('a new matter that somebody else has made', () => {
    const shown = { action: 'added', differences: [limit('', '5')] } as const
    expect(changedSince(shown, changed(limit('3', '5')))).toEqual([limit('3', '5')])
    expect(changedSince(shown, changed())).toEqual([])
  })
})
