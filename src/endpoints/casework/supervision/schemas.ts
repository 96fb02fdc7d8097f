import { z } from 'zod'
import type { OrderCommand, OrderCommandName } from '@/domain/casework/supervision/rules'
import { orderText as say } from '@/i18n/supervision'
import { carried, commandId } from '../schemas'

const text = z.string({ error: say.badRequest }).max(5000, say.badRequest)
const short = z.string({ error: say.badRequest }).max(40, say.badRequest)

/** The body that raises an order. */
export const raising = z.object({ commandId, case: short, text })

/** What every command on an order carries. */
export const carriedOrder = carried

const inputs = {
  reply: z.object({ text, promisedOn: short.optional() }),
  'order-again': z.object({ text }),
  close: z.object({ text, finding: short }),
} satisfies Record<OrderCommandName, z.ZodType>

/** The names of the commands on an order, as they stand in addresses. */
export const orderCommandNames = Object.keys(inputs) as OrderCommandName[]

/** Whether a text names a command on an order. */
export const isOrderCommand = (name: unknown): name is OrderCommandName =>
  orderCommandNames.some((known) => known === name)

/**
 * Reads the body of a command on an order.
 * @throws ZodError when the body is none
 */
export const readOrderCommand = (name: OrderCommandName, body: unknown): OrderCommand =>
  ({ name, input: inputs[name].parse(body) }) as OrderCommand
