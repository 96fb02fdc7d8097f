import type { EditionStanding } from '@/domain/catalogue/editionLife/standing'
import { verdictOn } from '@/domain/catalogue/editionVerdict'

const first: EditionStanding = { number: 1, holdsFrom: '2026-01-01', replacedOn: '2026-06-01' }
const second: EditionStanding = { number: 2, holdsFrom: '2026-06-01', replacedOn: '2026-09-01' }
const third: EditionStanding = { number: 3, holdsFrom: '2026-09-01' }
const editions = [first, second, third]

const verdict = (
  edition: EditionStanding,
  today: string,
  change: { isWithdrawn?: boolean; editions?: EditionStanding[] } = {},
) => verdictOn({ edition, editions, isWithdrawn: false, today, ...change })

describe('a print', () => {
  it('of the edition in force is current', () => {
    expect(verdict(third, '2026-09-01')).toEqual({ kind: 'current' })
    expect(verdict(first, '2026-05-31', { editions: [first] })).toEqual({
      kind: 'current',
    })
  })

  it('of an earlier edition is replaced by the one in force, with all that came between', () => {
    expect(verdict(first, '2026-11-24')).toEqual({
      kind: 'replaced',
      by: third,
      since: [third, second],
    })
    expect(verdict(second, '2026-11-24', { editions: [third, second, first] })).toEqual({
      kind: 'replaced',
      by: third,
      since: [third],
    })
  })

  it('is replaced on the very day from which the next holds, and not the day before', () => {
    expect(verdict(second, '2026-08-31')).toMatchObject({ kind: 'current' })
    expect(verdict(second, '2026-09-01')).toMatchObject({ kind: 'replaced', by: third })
  })

  it('of an edition issued ahead comes, and says what holds until then', () => {
    expect(verdict(third, '2026-08-31')).toEqual({
      kind: 'coming',
      from: '2026-09-01',
      until: second,
    })
    expect(verdict(first, '2025-12-31')).toEqual({ kind: 'coming', from: '2026-01-01' })
    expect(verdict(third, '2026-09-01')).toEqual({ kind: 'current' })
  })

  it('that is still current names what replaces it', () => {
    expect(verdict(second, '2026-08-31')).toEqual({ kind: 'current', next: third })
  })

  it('of an edition that was called off never held', () => {
    const off = { number: 4, holdsFrom: '2026-12-01', calledOffOn: '2026-11-20' }
    const among = { editions: [...editions, off] }
    const never = { kind: 'called-off', on: '2026-11-20', by: third }
    expect(verdict(off, '2026-11-24', among)).toEqual(never)
    expect(verdict(off, '2026-12-24', among)).toEqual(never)
    expect(verdict(third, '2026-12-24', among)).toEqual({ kind: 'current' })
    expect(verdict(off, '2026-12-24', { editions: [off] })).toEqual({
      kind: 'called-off',
      on: '2026-11-20',
    })
  })

  it('of an edition that brings a withdrawn matter back holds from its day on', () => {
    const gone = { ...third, withdrawnOn: '2026-10-01' }
    const back = { number: 4, holdsFrom: '2026-12-01' }
    const among = { isWithdrawn: true, editions: [second, gone, back] }
    expect(verdict(back, '2026-11-24', among)).toEqual({ kind: 'coming', from: '2026-12-01' })
    expect(verdict(back, '2026-12-01', among)).toEqual({ kind: 'current' })
    expect(verdict(second, '2026-11-24', among)).toMatchObject({ kind: 'withdrawn' })
    expect(verdict(second, '2026-12-01', among)).toMatchObject({ kind: 'replaced', by: back })
    expect(verdict(gone, '2026-12-01', among)).toEqual({ kind: 'withdrawn', on: '2026-10-01' })
  })

  it('is not replaced by an edition that was withdrawn', () => {
    const gone = { ...third, withdrawnOn: '2026-10-01' }
    const among = { editions: [first, second, gone] }
    expect(verdict(first, '2026-09-30', among)).toMatchObject({ kind: 'replaced', by: gone })
    expect(verdict(first, '2026-10-01', among)).toMatchObject({ kind: 'replaced', by: second })
  })

  it('of a withdrawn edition or matter is withdrawn', () => {
    const gone = { ...third, withdrawnOn: '2026-10-01' }
    const among = { editions: [first, second, gone] }
    expect(verdict(gone, '2026-10-01', among)).toEqual({ kind: 'withdrawn', on: '2026-10-01' })
    expect(verdict(gone, '2026-09-30', among)).toEqual({ kind: 'current' })
    expect(verdict(third, '2026-11-24', { isWithdrawn: true })).toEqual({
      kind: 'withdrawn',
      on: null,
    })
    expect(verdict(first, '2026-11-24', { isWithdrawn: true })).toMatchObject({
      kind: 'withdrawn',
    })
  })

  it('of the same paper as the one in force is current, whatever its number', () => {
    const paper = (edition: EditionStanding, fingerprint: string) => ({ ...edition, fingerprint })
    const back = [paper(first, 'a'), paper(second, 'b'), paper(third, 'a')] as const
    const ask = (at: 0 | 1 | 2, today: string, isWithdrawn = false) =>
      verdict(back[at], today, { editions: [...back], isWithdrawn }).kind
    expect(ask(0, '2026-08-31')).toBe('replaced')
    expect(ask(0, '2026-09-01')).toBe('current')
    expect(ask(1, '2026-09-01')).toBe('replaced')
    expect(ask(0, '2026-09-01', true)).toBe('withdrawn')
    // Taken out of use, and put back as it was.
    const over = { ...paper(first, 'a'), withdrawnOn: '2026-05-01' }
    const resumed = [over, paper(second, 'a')]
    expect(verdict(over, '2026-05-31', { editions: resumed }).kind).toBe('withdrawn')
    expect(verdict(over, '2026-06-01', { editions: resumed }).kind).toBe('current')
  })
})
