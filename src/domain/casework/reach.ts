import { pathsAbove } from '../network/areas'

/**
 * From where a case is seen, as words that a query can ask for as they are: `/` is the county, a path a
 * town or a station, an id a department. A case carries all of its own, so that whoever lists cases asks
 * for one word, and an index gives them in order.
 */
export type Reach = string

/** The whole county. */
export const countyReach: Reach = '/'

/** A station and all that lie below it; the county's own is the county. */
export const placeReach = (path: string): Reach =>
  path.split('/').filter(Boolean).length > 1 ? path : countyReach

/** Where a case is seen from: the station that was first asked, all above it, and the department. */
export function reachesOf({
  originPath,
  department,
}: {
  originPath: string
  /** Id. */
  department: string
}): Reach[] {
  return [...new Set([countyReach, ...pathsAbove(originPath).map(placeReach), department])]
}

/** As many letters of a name as are looked up at once; more of them are compared one by one. */
const longestStart = 3

/** The beginning of a name, seen from somewhere. */
const startKey = (reach: Reach, start: string): string => `${reach} ${start}`

/** A name as it is compared: composed, without blanks at its ends, small letters. */
export const comparableName = (name: string): string => name.normalize('NFC').trim().toLowerCase()

/** Under what a case is found by the beginning of the applicant's name, from wherever it is seen. */
export function nameKeysOf(reaches: readonly Reach[], name: string): string[] {
  const letters = [...comparableName(name)]
  const count = Math.min(longestStart, letters.length)
  const starts = Array.from({ length: count }, (_, at) => letters.slice(0, at + 1).join(''))
  return reaches.flatMap((reach) => starts.map((start) => startKey(reach, start)))
}

/** What finds the names that begin so; longer beginnings find more than asked. */
export const nameKeyFor = (reach: Reach, start: string): string =>
  startKey(reach, [...comparableName(start)].slice(0, longestStart).join(''))
