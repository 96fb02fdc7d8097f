import { createHash } from 'node:crypto'

/** A value with its keys in order, so that equal values give equal text. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, inOrder(entry)]),
  )
}

/**
 * The name of a print by everything that shows on it: kind, edition, size, station, county and
 * template. Whatever changes on paper changes the name; a kept print is never out of date.
 * @param facts plain data; the order of keys does not matter, absent and undefined are the same
 * @returns 64 hexadecimal digits
 */
export function printKey(facts: object): string {
  return createHash('sha256')
    .update(JSON.stringify(inOrder(facts)))
    .digest('hex')
}
