import type { Role } from '../../platform/roles'
import type { Holder } from '../events'
import type { OrderRelation } from './order'

/** A person, as far as it decides how she stands to an order. */
export interface OrderPerson {
  id: string
  roles: readonly Role[]
  station?: string
  department?: string
}

/**
 * How a person stands to an order. It is answered by the head whom the station or department has named;
 * where none is named, by a department's reviewers, a station's agents, or, at the county centre, its
 * coordinators. Nobody closes an order that she has to answer herself, unless she is a supervisor.
 * @param head id of the named head, when there is one
 */
export function orderRelationsOf(
  person: OrderPerson,
  holder: Holder,
  head: string | undefined,
): OrderRelation[] {
  const isAddressee = head ? head === person.id : answersFor(person, holder)
  const isSupervisor = person.roles.includes('supervisor')
  const isIssuer = isSupervisor || (person.roles.includes('coordinator') && !isAddressee)
  return [
    ...(isIssuer ? (['issuer'] as const) : []),
    ...(isAddressee ? (['addressee'] as const) : []),
  ]
}

function answersFor({ roles, station, department }: OrderPerson, holder: Holder): boolean {
  if (holder.party === 'department') return roles.includes('reviewer') && department === holder.id
  const isAtCentre = holder.party === 'county' && roles.includes('coordinator')
  return isAtCentre || (roles.includes('agent') && station === holder.id)
}
