import { hasStandardBoard } from '@/access/people'
import { hasRole } from '@/access/roles'
import type { Visit } from '../request'

/** The part of the tree that a visitor sees as the network: '' is the county; null when she sees none. */
export function networkPathOf({ user, station }: Pick<Visit, 'user' | 'station'>): string | null {
  if (hasRole(user, 'coordinator', 'supervisor', 'trainer')) return ''
  return hasStandardBoard(user, station) ? (station?.path ?? null) : null
}

/** Code of the town in a path, '' when it lies in none. */
export const townIn = (path: string): string => path.split('/')[2] ?? ''
