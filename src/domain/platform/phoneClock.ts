const minuteMs = 60_000
/** Below this a phone's clock is right enough: the answer itself was some seconds under way. */
const toleratedMs = 5 * minuteMs

/**
 * By how many minutes the clock of a phone is off.
 * @param phone what the phone took for the time when the answer came, in ms
 * @param date the `Date` header of that answer
 * @returns whole minutes, negative when the phone is slow; null when it is right or the header says nothing
 */
export function minutesOff({ phone, date }: { phone: number; date: string | null }): number | null {
  const off = phone - Date.parse(date ?? '')
  if (Number.isNaN(off) || Math.abs(off) <= toleratedMs) return null
  return Math.round(off / minuteMs)
}
