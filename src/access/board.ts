import { countyReach } from '@/domain/casework/reach'
import type { Station, User } from '@/payload-types'
import { reachesOfPerson } from './cases'
import { hasRole } from './roles'

/** Whether the live board of the county is a person's: the centre's and the supervisors'. */
export const seesCountyBoard = (person: User | null): boolean =>
  reachesOfPerson(person).includes(countyReach)

/**
 * Whether there is a live board for a person: the county's, or her town's when she serves at its window.
 * @param station her own
 */
export const hasBoard = (person: User | null, station: Station | null): boolean =>
  seesCountyBoard(person) ||
  (hasRole(person, 'agent') && station?.tier === 'town' && Boolean(station.path))
