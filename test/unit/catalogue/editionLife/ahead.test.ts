import {
  aheadFault,
  aheadOf,
  aheadValue,
  readAhead,
  sheetAhead,
} from '@/domain/catalogue/editionLife/ahead'

const current = { number: 1, holdsFrom: '2026-01-01' }
const coming = { number: 2, holdsFrom: '2026-12-01' }
const whole = (on: string) => ({ on, onlyChanges: false })
const changes = (on: string) => ({ on, onlyChanges: true })

describe('an order for a later day', () => {
  it.each([whole('2026-12-01'), changes('2026-12-01')])('is one value of a form: %j', (ahead) => {
    expect(readAhead(aheadValue(ahead))).toEqual(ahead)
  })

  it.each(['', '2026-02-30', '2026-12-1', 'changes', '/changes', '2026-12-01/changes/changes'])(
    'is not「%s」',
    (typed) => expect(readAhead(typed)).toBeNull(),
  )

  it('is read from a run that has a day', () => {
    expect(aheadOf({ aheadOn: '2026-12-01' })).toEqual(whole('2026-12-01'))
    expect(aheadOf({ aheadOn: '2026-12-01', onlyChanges: true })).toEqual(changes('2026-12-01'))
    expect(aheadOf({ aheadOn: null, onlyChanges: true })).toBeUndefined()
  })
})

describe('the sheet of a matter on a later day', () => {
  it('is the coming one from its day on, the one in force before', () => {
    expect(sheetAhead({ current, coming }, whole('2026-11-30'))).toBe(current)
    expect(sheetAhead({ current, coming }, whole('2026-12-01'))).toBe(coming)
    expect(sheetAhead({ current, coming }, whole('2026-12-08'))).toBe(coming)
  })

  it('is the one in force where nothing comes, or what came was called off', () => {
    const off = { ...coming, calledOffOn: '2026-11-20' }
    expect(sheetAhead({ current, coming: null }, whole('2026-12-01'))).toBe(current)
    expect(sheetAhead({ current, coming: off }, whole('2026-12-01'))).toBe(current)
  })

  it('is none before a new matter begins, and none while it is out of use', () => {
    const withdrawn = { ...current, withdrawnOn: '2026-11-01' }
    expect(sheetAhead({ current: null, coming }, whole('2026-11-30'))).toBeNull()
    expect(sheetAhead({ current: null, coming }, whole('2026-12-01'))).toBe(coming)
    expect(sheetAhead({ current: withdrawn, coming: null }, whole('2026-12-01'))).toBeNull()
    expect(sheetAhead({ current: withdrawn, coming }, whole('2026-12-01'))).toBe(coming)
  })

  it('is none from the day on which the matter goes out of use', () => {
    const sheets = { current, coming: null, cancelOn: '2026-12-01' }
    expect(sheetAhead(sheets, whole('2026-11-30'))).toBe(current)
    expect(sheetAhead(sheets, whole('2026-12-01'))).toBeNull()
  })

  it('is asked for on the very day of its change alone', () => {
    expect(sheetAhead({ current, coming }, changes('2026-11-30'))).toBeNull()
    expect(sheetAhead({ current, coming }, changes('2026-12-01'))).toBe(coming)
    expect(sheetAhead({ current, coming }, changes('2026-12-08'))).toBeNull()
    // It took effect while the order waited.
    expect(sheetAhead({ current: coming, coming: null }, changes('2026-12-01'))).toBe(coming)
  })
})

describe('a day to print ahead of', () => {
  const [today, days] = ['2026-11-24', ['2026-12-01']]
  it.each([
    ['2026-11-23', 'past'],
    ['2026-11-24', 'past'],
    ['2026-11-25', 'unchanged'],
    ['2026-12-01', null],
  ])('%s: %s', (on, fault) => expect(aheadFault({ on, today, days })).toBe(fault))
})
