import type { CaseStatus } from '@/domain/casework/vocabulary'
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
  it('is a case that begins, is decided, withdrawn or opened again, not one that is handed on or delivered', () => {
    const moves = (before: CaseStatus | null, after: CaseStatus) =>
      isCaseMoved(before && { status: before }, { status: after })
    expect(moves(null, 'pre-accepted')).toBe(true)
    expect(moves('accepted', 'decided')).toBe(true)
    expect(moves('in-handover', 'withdrawn')).toBe(true)
    expect(moves('withdrawn', 'pre-accepted')).toBe(true)
    expect(moves('pre-accepted', 'in-handover')).toBe(false)
    expect(moves('decided', 'delivered')).toBe(false)
    // Declined at once: nobody ever had to decide.
    expect(moves(null, 'declined')).toBe(false)
  })
  it('is a lesson that was learned, not one that was tried', () => {
    const at = '2026-11-24T02:00:00.000Z'
    expect(isLessonMoved({ acknowledgedAt: null }, { acknowledgedAt: at })).toBe(true)
    expect(isLessonMoved({}, {})).toBe(false)
    expect(isLessonMoved({ acknowledgedAt: at }, { acknowledgedAt: at })).toBe(false)
  })
})
