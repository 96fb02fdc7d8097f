import { type SeenState, seenStates } from './vocabulary'

/** What was seen of one posting. */
export interface SeenPosting {
  posting: string
  seen: SeenState
}

/** More sheets than this hang at no station. */
export const mostSeen = 3000

/** What is wrong with a walk. */
export interface WalkFault {
  code: string
  message: string
  path?: string
}

/**
 * Why a walk along a wall cannot be noted.
 * @returns empty when all is well
 */
export function walkFaults(seen: readonly SeenPosting[]): WalkFault[] {
  if (seen.length === 0) {
    const message = '一张都没有看。请在每张后面点「还在」「破损」或「不见了」。'
    return [{ code: 'nothing-seen', path: 'seen', message }]
  }
  if (seen.length > mostSeen) {
    const message = `一次最多记 ${mostSeen} 张，请分几次记。`
    return [{ code: 'too-many', path: 'seen', message }]
  }
  const twice = new Set(seen.map(({ posting }) => posting)).size < seen.length
  return twice
    ? [{ code: 'seen-twice', path: 'seen', message: '有一张记了两次，请刷新页面后再记。' }]
    : []
}

/** What a walk changes: each posting that still hangs, and what was seen of it. */
export interface WalkOutcome {
  changes: SeenPosting[]
  /** Taken down or replaced since the page was opened: the walk says nothing new of them. */
  skipped: string[]
  counts: Record<SeenState, number>
}

/**
 * What of a walk counts.
 * @param hanging ids of the postings of the station that hang now
 */
export function walkOutcome(
  seen: readonly SeenPosting[],
  hanging: ReadonlySet<string>,
): WalkOutcome {
  const changes = seen.filter(({ posting }) => hanging.has(posting))
  const count = (state: SeenState) => changes.filter((one) => one.seen === state).length
  const counts = Object.fromEntries(seenStates.map(({ value }) => [value, count(value)]))
  return {
    changes,
    skipped: seen.map(({ posting }) => posting).filter((id) => !hanging.has(id)),
    counts: counts as Record<SeenState, number>,
  }
}
