import { closingRefusal } from '@/domain/catalogue/campaigns/closing'
import { progressByKind, progressOf, shareDone } from '@/domain/catalogue/campaigns/progress'

const counts = [
  { kind: 'matter', state: 'published', count: 3, late: 3 },
  { kind: 'matter', state: 'changed', count: 2, late: 1 },
  { kind: 'material-form', state: 'changed', count: 1 },
  { kind: 'postings', state: 'to-check', count: 4, late: 4 },
] as const

describe('how far a campaign has come', () => {
  it('counts what is done, and as late only what is not', () => {
    expect(progressOf(counts)).toEqual({ total: 10, done: 4, late: 5 })
    expect(progressOf([])).toEqual({ total: 0, done: 0, late: 0 })
  })
  it('says it by kind, in the order of the kinds', () => {
    expect(progressByKind(counts)).toEqual([
      { kind: 'matter', total: 5, done: 3, late: 1 },
      { kind: 'postings', total: 4, done: 0, late: 4 },
      { kind: 'material-form', total: 1, done: 1, late: 0 },
    ])
  })
  it('is 100 % only when all is done', () => {
    expect(shareDone({ total: 1000, done: 999, late: 0 })).toBe(99)
    expect(shareDone({ total: 3, done: 3, late: 0 })).toBe(100)
    expect(shareDone({ total: 0, done: 0, late: 0 })).toBe(100)
  })
})

describe('closing a campaign', () => {
  const open = { state: 'open' } as const
  const all = { total: 3, done: 3 }
  const coordinator = { isCoordinator: true, reason: '' }

  it('is for the county centre, when all is done or with a reason', () => {
    expect(closingRefusal(open, all, coordinator)).toBeNull()
    expect(
      closingRefusal(open, { total: 3, done: 1 }, { ...coordinator, reason: '并入新的变动' }),
    ).toBeNull()
    expect(closingRefusal(open, all, { ...coordinator, isCoordinator: false })?.code).toBe(
      'not-yours',
    )
  })
  it('says how many items are left', () => {
    const refused = closingRefusal(open, { total: 3, done: 1 }, { ...coordinator, reason: ' ' })
    expect(refused).toMatchObject({ code: 'items-left', path: 'reason' })
    expect(refused?.message).toContain('还有 2 项没有办完')
  })
  it('is refused a second time, in words', () => {
    const closed = { state: 'closed', closedOn: '2026-11-20' } as const
    expect(closingRefusal(closed, all, coordinator)?.message).toBe(
      '这次法规变动已经在2026年11月20日了结，不用再了结一次。',
    )
  })
  it('waits until its items are written', () => {
    const refused = closingRefusal({ ...open, underWay: 'opening' }, all, coordinator)
    expect(refused?.code).toBe('opening-still')
  })
  it('takes no reason of a novel', () => {
    const refused = closingRefusal(open, all, { ...coordinator, reason: '长'.repeat(501) })
    expect(refused?.code).toBe('reason-long')
  })
})
