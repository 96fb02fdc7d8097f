import { planEdition, type PlannedFrom } from '@/domain/catalogue/editionLife/plan'

const today = '2026-11-24'
const previous: PlannedFrom = { holdsFrom: '2026-01-01', fingerprint: 'old' }
const coming: PlannedFrom = { holdsFrom: '2026-12-01', fingerprint: 'new' }
const plan = (change: Partial<Parameters<typeof planEdition>[0]> = {}) =>
  planEdition({ previous, coming: null, fingerprint: 'new', today, ...change })

describe('which edition publishing needs', () => {
  it('issues the first, a changed one, and one that comes back into use', () => {
    const issued = { kind: 'issue', holdsFrom: today, callsOff: false }
    expect(plan({ previous: null })).toEqual(issued)
    expect(plan()).toEqual(issued)
    const withdrawn = { ...previous, withdrawnOn: '2026-10-01' }
    expect(plan({ previous: withdrawn, fingerprint: 'old' })).toEqual(issued)
  })

  it('keeps the one in force when nothing printed changes, scheduled or not', () => {
    const kept = { kind: 'keep', callsOff: false }
    expect(plan({ fingerprint: 'old' })).toEqual(kept)
    expect(plan({ fingerprint: 'old', effectiveOn: '2026-12-01' })).toEqual(kept)
  })

  it('issues ahead for a later effective date', () => {
    expect(plan({ effectiveOn: '2026-12-01' })).toEqual({
      kind: 'issue',
      holdsFrom: '2026-12-01',
      callsOff: false,
    })
  })

  it('takes a past effective date only when it lies after the edition before', () => {
    expect(plan({ effectiveOn: '2026-11-01' })).toMatchObject({ holdsFrom: '2026-11-01' })
    expect(plan({ effectiveOn: '2025-11-01' })).toMatchObject({ holdsFrom: today })
    expect(plan({ effectiveOn: '2026-01-01' })).toMatchObject({ holdsFrom: today })
    expect(plan({ previous: null, effectiveOn: '2025-11-01' })).toMatchObject({
      holdsFrom: '2025-11-01',
    })
  })

  it('lets the coming one stand until its day and takes effect on it', () => {
    const effectiveOn = '2026-12-01'
    expect(plan({ coming, effectiveOn })).toEqual({ kind: 'coming' })
    expect(plan({ coming, effectiveOn, today: '2026-12-01' })).toEqual({ kind: 'coming' })
    expect(plan({ coming, effectiveOn, today: '2026-12-03' })).toEqual({ kind: 'coming' })
  })

  it('calls the coming one off when day or content is another', () => {
    expect(plan({ coming, effectiveOn: '2026-12-08' })).toEqual({
      kind: 'issue',
      holdsFrom: '2026-12-08',
      callsOff: true,
    })
    expect(plan({ coming, effectiveOn: null })).toEqual({
      kind: 'issue',
      holdsFrom: today,
      callsOff: true,
    })
    expect(plan({ coming, effectiveOn: '2026-12-01', fingerprint: 'newer' })).toEqual({
      kind: 'issue',
      holdsFrom: '2026-12-01',
      callsOff: true,
    })
    expect(plan({ coming, effectiveOn: '2026-12-01', fingerprint: 'old' })).toEqual({
      kind: 'keep',
      callsOff: true,
    })
  })
})
