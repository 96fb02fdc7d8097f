/** What of a record elsewhere decides what a change of a law still asks; null before it was made. */
type Before<Part> = Part | null

interface PostingPart {
  state: string
  removedBecause?: string | null
}

/**
 * Whether a write on a posting changes how many sheets of its matter hang: it was hung, taken down, found missing or
 * put back. One that makes way for another is counted with that.
 */
export function isWallMoved(before: Before<PostingPart>, after: PostingPart): boolean {
  if (!before) return true
  return before.state !== after.state && after.removedBecause !== 'replaced'
}

interface CasePart {
  party?: string | null
}

/** Whether a write on a case opens or ends it: somebody holds an open one. */
export const isCaseMoved = (before: Before<CasePart>, after: CasePart): boolean =>
  Boolean(before?.party) !== Boolean(after.party)

interface LessonPart {
  acknowledgedAt?: string | null
}

/** Whether a write on what an agent is asked to learn says that she has learned it, or takes that back. */
export const isLessonMoved = (before: Before<LessonPart>, after: LessonPart): boolean =>
  Boolean(before?.acknowledgedAt) !== Boolean(after.acknowledgedAt)
