import { hasStandardBoard } from '@/access/people'
import { hasRole } from '@/access/roles'
import type { OverviewFilter } from '@/queries/network/standardOverview'
import type { Visit } from '../request'

/** The part of the tree whose board a visitor sees: '' is the county; null when she sees none. */
export function boardPathOf({ user, station }: Visit): string | null {
  if (!hasStandardBoard(user, station)) return null
  if (hasRole(user, 'coordinator', 'supervisor', 'trainer')) return ''
  return station?.path ?? null
}

/** The address of the list that a number of the board opens. */
export function stationsAddress(filter: OverviewFilter): string {
  const query = new URLSearchParams(
    Object.entries(filter).filter(([, value]) => value !== undefined) as [string, string][],
  )
  return `/portal/standard/stations?${query.toString()}`
}
