import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import type { OrderEntry } from '@/domain/casework/supervision/order'
import { orderText as say } from '@/i18n/supervision'
import type { SupervisionOrder } from '@/payload-types'
import { repeatedCommand } from '../../repeated'
import { findVisible } from '../../findVisible'

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
export const repeatedOrder = (
  req: PayloadRequest,
  commandId: string,
  id: string,
): Promise<SupervisionOrder | null> =>
  repeatedCommand(req, {
    collection: 'supervision-orders',
    commandId,
    isFor: (one) => one.id === id || idOf(one.case) === id,
    byOf: ({ entries }) =>
      (entries as unknown as OrderEntry[]).find((one) => one.commandId === commandId)?.by,
  })
