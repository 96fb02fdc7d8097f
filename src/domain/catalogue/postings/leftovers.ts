import type { StaleReason } from './vocabulary'

/** Sheets of one edition that a station printed and did not tick off yet. */
export interface PrintedEdition {
  matter: string
  edition: string
  number: number
  copies: number
}

/** Printed sheets of an edition that holds no more. */
export interface Leftover extends PrintedEdition {
  because: StaleReason
}

/**
 * Printed handouts that must not be handed out any more, most first. The program cannot know how many were given
 * to citizens: the count is what was printed, without what hangs on the wall, and so the most there can be.
 * @param verdictOf why an edition holds no more; null while it holds or is still to come
 * @param hung how many sheets of an edition hang at the station
 */
export function leftoversOf({
  prints,
  verdictOf,
  hung,
}: {
  prints: readonly PrintedEdition[]
  verdictOf: (edition: string) => StaleReason | null
  hung: ReadonlyMap<string, number>
}): Leftover[] {
  const left = prints.flatMap((print): Leftover[] => {
    const because = verdictOf(print.edition)
    const copies = print.copies - (hung.get(print.edition) ?? 0)
    return because && copies > 0 ? [{ ...print, copies, because }] : []
  })
  return left.sort((a, b) => b.copies - a.copies || a.edition.localeCompare(b.edition))
}
