import type { Holder } from './events'
import type { Route } from './vocabulary'

/** What decides to whom a case may be passed. */
export interface Way {
  holder: Holder
  route: Route
  isGreen: boolean
  /** Stations above the one that was first asked, nearest first. */
  above: readonly Holder[]
  department: Holder
}

/**
 * To whom a holder may pass a case: carried papers go up tier by tier, and from the town to the county
 * centre or the department's window; what is uploaded goes to the window at once; what is urgent goes
 * straight to the county from any tier (§二(二)1-2).
 */
export function targetsOf({ holder, route, isGreen, above, department }: Way): Holder[] {
  if (holder.party === 'department') return []
  const higher = above.slice(above.findIndex((one) => isSame(one, holder)) + 1)
  if (route === 'online' || isGreen) return [department, ...higher]
  const [next] = higher
  const isNearCounty = holder.party !== 'village'
  return [...(next ? [next] : []), ...(isNearCounty || !next ? [department] : [])]
}

/** Whether two holders are the same. */
export const isSame = (a: Holder, b: Holder): boolean => a.party === b.party && a.id === b.id
