import type { PostingVerdict } from './verdict'

/** What a scanned print is to the wall of a station. */
export type ScanAnswer =
  /** The matter is out of use, and a sheet of it hangs here. */
  | 'over'
  /** It hangs here and holds. */
  | 'good'
  /** It hangs here and holds no more. */
  | 'stale'
  /** What hangs here prints the same. */
  | 'same'
  /** It holds, and an older one hangs here. */
  | 'swap'
  /** It holds no more, and what hangs here does. */
  | 'old-in-hand'
  /** It holds no more, and what hangs here does not either: a third is to be printed. */
  | 'both-old'
  /** It may be hung. */
  | 'not-hung'
  /** It may not be hung: not yet, not here, or not any more. */
  | 'refused'

/**
 * What to say to an agent who scanned a print.
 * @param posting what of its matter hangs at her station, null when nothing does
 */
export function scanAnswer({
  verdict,
  printedFor,
  posting,
}: {
  verdict: PostingVerdict
  /** Name of another station that it was printed for. */
  printedFor: string | null
  posting: { isStale: boolean; isOfThisEdition: boolean } | null
}): ScanAnswer {
  const isOld = verdict.state === 'stale'
  if (isOld && verdict.because === 'withdrawn') return posting ? 'over' : 'refused'
  if (posting?.isOfThisEdition) return isOld ? 'stale' : 'good'
  if (verdict.state === 'coming' || printedFor) return 'refused'
  if (!posting) return isOld ? 'refused' : 'not-hung'
  if (isOld) return posting.isStale ? 'both-old' : 'old-in-hand'
  return posting.isStale ? 'swap' : 'same'
}
