import { isCaseMoved, isLessonMoved, isWallMoved } from '@/domain/catalogue/campaigns/moves'

describe('what moves the item of a change of a law', () => {
  const current = { state: 'current' }
  const stale = { state: 'stale' }
  const down = { state: 'removed', removedBecause: 'taken-down' }

  it('is a sheet that is hung, taken down, missing, put back or marked', () => {
    expect(isWallMoved(null, current)).toBe(true)
    expect(isWallMoved(current, down)).toBe(true)
    expect(isWallMoved(stale, { state: 'removed', removedBecause: 'gone' })).toBe(true)
    expect(isWallMoved(down, current)).toBe(true)
    expect(isWallMoved(current, stale)).toBe(true)
  })
  it('is not one that was only seen, nor one that makes way for the next', () => {
    expect(isWallMoved(current, { ...current })).toBe(false)
    expect(isWallMoved(stale, { state: 'removed', removedBecause: 'replaced' })).toBe(false)
  })
  it('is a case that begins, ends or is opened again, not one that is handed on', () => {
    expect(isCaseMoved(null, { party: 'village' })).toBe(true)
    expect(isCaseMoved({ party: 'department' }, { party: null })).toBe(true)
    expect(isCaseMoved({ party: null }, { party: 'village' })).toBe(true)
    expect(isCaseMoved({ party: 'village' }, { party: 'town' })).toBe(false)
    // Declined at once: it was never open.
    expect(isCaseMoved(null, { party: null })).toBe(false)
  })
  it('is a lesson that was learned, not one that was tried', () => {
    const at = '2026-11-24T02:00:00.000Z'
    expect(isLessonMoved({ acknowledgedAt: null }, { acknowledgedAt: at })).toBe(true)
    expect(isLessonMoved({}, {})).toBe(false)
    expect(isLessonMoved({ acknowledgedAt: at }, { acknowledgedAt: at })).toBe(false)
  })
})
