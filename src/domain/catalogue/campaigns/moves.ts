import { type CaseStatus, isUndecided } from '../../casework/vocabulary'

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
  status: CaseStatus
}

/** Whether a write on a case begins, decides, ends or reopens it: from then on it waits for a decision, or no more. */
export const isCaseMoved = (before: Before<CasePart>, after: CasePart): boolean =>
  (before !== null && isUndecided(before.status)) !== isUndecided(after.status)

interface LessonPart {
  acknowledgedAt?: string | null
}

/** Whether a write on what an agent is asked to learn says that she has learned it, or takes that back. */
export const isLessonMoved = (before: Before<LessonPart>, after: LessonPart): boolean =>
  Boolean(before?.acknowledgedAt) !== Boolean(after.acknowledgedAt)
