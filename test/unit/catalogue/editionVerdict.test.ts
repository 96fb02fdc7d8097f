import { verdictOn, type EditionStanding } from '@/domain/catalogue/editionVerdict'

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
    expect(verdict(first, '2026-05-31', { editions: [first, second] })).toEqual({
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
    expect(verdict(second, '2026-08-31')).toEqual({ kind: 'current' })
    expect(verdict(second, '2026-09-01')).toMatchObject({ kind: 'replaced', by: third })
  })

  it('of an edition to come does not hold yet', () => {
    expect(verdict(third, '2026-08-31')).toEqual({ kind: 'not-yet', from: '2026-09-01' })
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
})
