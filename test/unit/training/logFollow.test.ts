import type { Taken } from '@/domain/training/correction'
import { type KeptCorrection, nothingTaken, takenByLog } from '@/domain/training/logFollow'

const given = { minutes: 100, score: 90, passed: true }
const byHand = { minutes: 100, score: 40, passed: false }
const shorter = { minutes: 50, score: 90, passed: false }
const corrected = (before: Taken, fromLog: boolean): KeptCorrection => ({ before, fromLog })

describe('a record whose session was put right', () => {
  it('stays when the log says the same', () => {
    expect(takenByLog(given, { record: given, corrections: [] })).toBeNull()
  })

  it('takes what the log says now', () => {
    expect(takenByLog(shorter, { record: given, corrections: [] })).toEqual(shorter)
  })

  it('is emptied for whoever was absent, once', () => {
    expect(takenByLog(null, { record: given, corrections: [] })).toEqual(nothingTaken)
    const corrections = [corrected(given, true)]
    expect(takenByLog(null, { record: nothingTaken, corrections })).toBeNull()
  })

  it('keeps a correction by hand while the log says what it said', () => {
    const corrections = [corrected(given, false)]
    expect(takenByLog(given, { record: byHand, corrections })).toBeNull()
    const later = [corrected(given, true), corrected(shorter, false)]
    expect(takenByLog(shorter, { record: byHand, corrections: later })).toBeNull()
  })

  it('follows the log over a correction by hand when the log changed', () => {
    const corrections = [corrected(given, false)]
    expect(takenByLog(shorter, { record: byHand, corrections })).toEqual(shorter)
  })

  it('goes back to what it was, by hand or not, when the log goes back', () => {
    const corrections = [corrected(given, false), corrected(byHand, true)]
    expect(takenByLog(given, { record: nothingTaken, corrections })).toEqual(byHand)
    const plain = [corrected(given, true)]
    expect(takenByLog(given, { record: nothingTaken, corrections: plain })).toEqual(given)
  })

  it('keeps what was put right by hand since the log changed', () => {
    const corrections = [corrected(given, true), corrected(nothingTaken, false)]
    expect(takenByLog(null, { record: byHand, corrections })).toBeNull()
    expect(takenByLog(given, { record: byHand, corrections })).toEqual(given)
  })
})
