import type { Station, User } from '@/payload-types'
import { hasRole } from './roles'

/**
 * Whether a person minds the wall of a station: hangs, replaces and takes down. The station itself, the town above
 * it, and the county centre for all.
 */
export const mayMindWall = (person: User | null, { path }: Pick<Station, 'path'>): boolean =>
  hasRole(person, 'coordinator') ||
  Boolean(hasRole(person, 'agent') && person?.stationPath && path?.startsWith(person.stationPath))
