import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { OrderState } from '@/domain/casework/supervision/order'
import { type OrderCommandName, orderCommandsFor } from '@/domain/casework/supervision/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { findOrder } from '@/operations/casework/supervision/findOrder'
import { relationsToOrder } from '@/operations/casework/supervision/orderPeople'
import { orderOf } from '@/operations/casework/supervision/orderRow'
import type { SupervisionOrder } from '@/payload-types'
import { namesOf } from '../caseView'
import { type OrderLine, lineOf } from './listOrders'
import { workingDays } from '../../platform/workingDays'

/** A supervision order as its page shows it. */
export interface OrderView {
  order: SupervisionOrder
  line: OrderLine
  state: OrderState
  holderName: string
  /** Names of the people in the entries, by id. */
  people: Record<string, string>
  commands: OrderCommandName[]
}

async function holderNameOf(req: PayloadRequest, order: SupervisionOrder): Promise<string> {
  const isDepartment = order.party === 'department'
  const found = await req.payload.findByID({
    collection: isDepartment ? 'departments' : 'stations',
    id: idOf(isDepartment ? order.department : order.station) ?? '',
    select: { name: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  return found?.name ?? ''
}

/**
 * Everything that the page of a supervision order shows, with the person's own access.
 * @throws Refusal 401 or 404
 */
export async function orderView(req: PayloadRequest, id: string, now: Date): Promise<OrderView> {
  const order = await findOrder(req, id)
  const state = orderOf(order)
  const on = plainDateOf(now)
  const relations = await relationsToOrder(req, state.holder)
  return {
    order,
    line: lineOf(order, await workingDays(req.payload, req), on),
    state,
    holderName: await holderNameOf(req, order),
    people: await namesOf(
      req,
      state.entries.flatMap(({ by }) => by ?? []),
    ),
    commands: orderCommandsFor(state, relations, on),
  }
}
