import {
  comingOf,
  type EditionStanding,
  holdingOn,
  isCalledOff,
  isComing,
  lastWithdrawn,
  tookEffect,
} from '@/domain/catalogue/editionLife/standing'

const first: EditionStanding = { number: 1, holdsFrom: '2026-01-01', withdrawnOn: '2026-05-01' }
const second: EditionStanding = { number: 2, holdsFrom: '2026-06-01' }
const calledOff: EditionStanding = {
  number: 3,
  holdsFrom: '2026-12-01',
  calledOffOn: '2026-11-20',
}
const coming: EditionStanding = { number: 4, holdsFrom: '2026-12-08' }
const all = [first, second, calledOff, coming]

describe('how an edition stands on a day', () => {
  it('comes, and takes effect on the very day', () => {
    expect(isComing(coming, '2026-12-07')).toBe(true)
    expect(tookEffect(coming, '2026-12-07')).toBe(false)
    expect(isComing(coming, '2026-12-08')).toBe(false)
    expect(tookEffect(coming, '2026-12-08')).toBe(true)
  })

  it('never comes and never holds once it is called off', () => {
    expect(isCalledOff(calledOff)).toBe(true)
    expect(isCalledOff(coming)).toBe(false)
    expect(isComing(calledOff, '2026-11-24')).toBe(false)
    expect(tookEffect(calledOff, '2026-12-24')).toBe(false)
  })

  it('is in force as the newest of those that hold', () => {
    expect(holdingOn(all, '2026-03-01')).toEqual([first])
    expect(holdingOn(all, '2026-05-15')).toEqual([])
    expect(holdingOn(all, '2026-12-01')).toEqual([second])
    expect(holdingOn(all, '2026-12-08')).toEqual([coming, second])
    expect(comingOf(all, '2026-11-24')).toBe(coming)
    expect(comingOf(all, '2026-12-08')).toBeUndefined()
  })

  it('was withdrawn last by a day', () => {
    expect(lastWithdrawn(all, '2026-04-30')).toBeUndefined()
    expect(lastWithdrawn(all, '2026-05-01')).toBe(first)
  })
})
