/** Draws that look like chance and are the same in every run. */
export interface Chance {
  /** A whole number from 0 to below. */
  below: (limit: number) => number
  /** True in so many of a hundred draws. */
  percent: (share: number) => boolean
  pick: <T>(list: readonly T[]) => T
}

/** @param seed whole number; the same gives the same draws */
export function chance(seed: number): Chance {
  let state = seed >>> 0
  // mulberry32: quick, and even enough for data to measure with.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    percent: (share) => next() * 100 < share,
    pick: (list) => {
      const found = list[below(list.length)]
      if (found === undefined) throw new Error('There is nothing to draw from')
      return found
    },
  }
}
