import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import type { OrderEntry } from '@/domain/casework/supervision/order'
import { caseText } from '@/i18n/casework'
import { orderText as say } from '@/i18n/supervision'
import type { SupervisionOrder } from '@/payload-types'
import { Refusal } from '../../refusal'
import { findVisible } from '../findVisible'

/**
 * A supervision order by its id, with the person's own access.
 * @throws Refusal 401, or 404 when it is unknown or not hers to see
 */
export const findOrder = (req: PayloadRequest, id: string): Promise<SupervisionOrder> =>
  findVisible(req, { collection: 'supervision-orders', id, unknown: say.unknown })

/**
 * The order on which a command was given before; null when the command is new.
 * @param id of the order or the case that the command is for
 * @throws Refusal 409 when the id came with a command of somebody else, or for something else
 */
export async function repeatedOrder(
  req: PayloadRequest,
  commandId: string,
  id: string,
): Promise<SupervisionOrder | null> {
  const { docs } = await req.payload.find({
    collection: 'supervision-orders',
    where: { commandIds: { in: [commandId] } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  if (!found) return null
  const entry = (found.entries as unknown as OrderEntry[]).find(
    (one) => one.commandId === commandId,
  )
  const isFor = found.id === id || idOf(found.case) === id
  if (!isFor || entry?.by !== personOf(req)?.id) {
    throw new Refusal({ kind: 'conflict', message: caseText.otherCommand })
  }
  return found
}
