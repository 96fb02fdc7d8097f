import { type IssueAge, issueAges } from '@/domain/catalogue/postings/shares'
import type { WallState } from '@/queries/catalogue/postings/board'

/** Which stations a list of the board shows. */
export interface BoardFilter {
  /** Division code of a town, '' for the county's own. */
  town?: string
  /** Code of a matter: only its sheets count. */
  matter?: string
  /** Only sheets of matters whose edition in force is so old. */
  age?: IssueAge
  state: WallState
}

const states: readonly WallState[] = ['hung', 'stale', 'good', 'behind', 'none']

/** The address of the list that a number of the board opens. */
export function boardListAddress(filter: BoardFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined)
  return `/portal/wall/board/stations?${new URLSearchParams(given).toString()}`
}

/** What of an address is a filter; anything else in it is none. */
export function boardFilterOf({
  town,
  matter,
  age,
  state,
}: Record<string, string | undefined>): BoardFilter {
  return {
    town: town !== undefined && /^\d{0,12}$/.test(town) ? town : undefined,
    matter: matter !== undefined && /^[A-Z0-9-]{1,40}$/.test(matter) ? matter : undefined,
    age: issueAges.find(({ value }) => value === age)?.value,
    state: states.find((one) => one === state) ?? 'hung',
  }
}
