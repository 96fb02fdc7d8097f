import type { Role } from '../platform/roles'
import type { Holder } from './events'
import type { CaseState } from './state'
import type { Relation } from './vocabulary'

/** A person, as far as it decides how she stands to a case. */
export interface CasePerson {
  roles: readonly Role[]
  /** Id of the station; absent for those of the county and of departments. */
  station?: string
  /** Path of the station in the tree. */
  stationPath?: string
  department?: string
}

/** Where a case was first asked and is held, as paths in the tree of stations. */
export interface CasePlaces {
  originPath: string
  holderPath?: string
}

/** Whether a person serves where something is held. */
function serves({ roles, station, department }: CasePerson, holder: Holder | undefined): boolean {
  if (!holder) return false
  if (holder.party === 'department') {
    return roles.includes('window-officer') && department === holder.id
  }
  const isAtCentre = holder.party === 'county' && roles.includes('coordinator')
  return isAtCentre || (roles.includes('agent') && station === holder.id)
}

const isAbove = (path: string | undefined, below: string | undefined): boolean =>
  Boolean(path && below && below.startsWith(path) && below.length > path.length)

/**
 * How a person stands to a case. A colleague of the station stands to it as the station does, so that
 * nothing waits for one who is away; the tier above may urge (§二(二)).
 */
export function relationsOf(person: CasePerson, state: CaseState, places: CasePlaces): Relation[] {
  const isOfDepartment = person.department === state.department
  const is: Partial<Record<Relation, boolean>> = {
    origin: serves(person, state.origin),
    holder: serves(person, state.holder),
    next: serves(person, state.next),
    deciding:
      isOfDepartment &&
      state.holder.party === 'department' &&
      person.roles.includes('window-officer'),
    approver: isOfDepartment && person.roles.includes('reviewer'),
    coordinator: person.roles.includes('coordinator'),
    superior:
      person.roles.includes('agent') &&
      (isAbove(person.stationPath, places.originPath) ||
        isAbove(person.stationPath, places.holderPath)),
  }
  return (Object.keys(is) as Relation[]).filter((relation) => is[relation])
}
