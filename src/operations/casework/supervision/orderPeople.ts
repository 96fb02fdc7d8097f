import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { Holder } from '@/domain/casework/events'
import type { OrderRelation } from '@/domain/casework/supervision/order'
import { orderRelationsOf } from '@/domain/casework/supervision/relations'
import { holderPeople, reviewersOf } from '@/queries/platform/recipients'

/** The named head of a station or department, when there is one in service. */
async function headOf(req: PayloadRequest, holder: Holder): Promise<string | undefined> {
  const found = await req.payload.findByID({
    collection: holder.party === 'department' ? 'departments' : 'stations',
    id: holder.id,
    select: { head: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  const id = idOf(found?.head)
  const head = id
    ? await req.payload.findByID({
        collection: 'users',
        id,
        select: { active: true },
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  return head && head.active !== false ? head.id : undefined
}

/** Who answers an order against a holder: its named head, else those who stand in for one. */
export async function addresseesOf(req: PayloadRequest, holder: Holder): Promise<string[]> {
  const head = await headOf(req, holder)
  if (head) return [head]
  return holder.party === 'department' ? reviewersOf(req, holder.id) : holderPeople(req, holder)
}

/** How the person of a request stands to an order against a holder. */
export async function relationsToOrder(
  req: PayloadRequest,
  holder: Holder,
): Promise<OrderRelation[]> {
  const person = personOf(req)
  if (!person) return []
  const { id, roles } = person
  const station = idOf(person.station) ?? undefined
  const department = idOf(person.department) ?? undefined
  return orderRelationsOf({ id, roles, station, department }, holder, await headOf(req, holder))
}
