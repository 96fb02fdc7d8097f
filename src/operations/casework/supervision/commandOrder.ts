import type { PayloadRequest } from 'payload'
import { handleOrder, type OrderCommand } from '@/domain/casework/supervision/rules'
import { orderEntryWords, orderText as say } from '@/i18n/supervision'
import type { SupervisionOrder } from '@/payload-types'
import { Refusal } from '../../refusal'
import { once } from '../../repeated'
import { findOrder, repeatedOrder } from './findOrder'
import { orderContext } from './orderContext'
import { orderOf, orderRow } from './orderRow'
import type { Ordered } from './raiseOrder'
import { refuseOrder } from './refuseOrder'
import { tellOrder } from './tellOrder'

/** A command on a supervision order, as a person gives it. */
export interface OrderCommandInput {
  req: PayloadRequest
  id: string
  /** Made by the page: a doubled, replayed or cut-off request counts once. */
  commandId: string
  command: OrderCommand
  /** How many entries the person saw; more of them refuse the command and say what changed. */
  basedOn?: number
  now: Date
}

async function giveOnce(input: OrderCommandInput): Promise<SupervisionOrder> {
  const { req, id, commandId, command, basedOn, now } = input
  const found = await findOrder(req, id)
  const state = orderOf(found)
  if (basedOn !== undefined && basedOn !== state.entries.length) {
    const since = state.entries.slice(basedOn).map(({ kind }) => orderEntryWords[kind])
    throw new Refusal({ kind: 'conflict', message: say.stale(since.join('、')) })
  }
  const context = await orderContext({ req, holder: state.holder, now })
  const handled = handleOrder(state, command, commandId, context)
  if ('refusals' in handled) throw refuseOrder(handled.refusals)
  const saved = await req.payload.update({
    collection: 'supervision-orders',
    id,
    data: orderRow(handled.state),
    depth: 0,
    overrideAccess: true,
    req,
  })
  const entry = handled.state.entries.at(-1)
  if (entry) await tellOrder(req, saved, entry)
  return saved
}

/**
 * Gives a command on a supervision order, in one transaction with the messages that follow.
 * @throws Refusal 400, 401, 403, 404, or 409 with what changed meanwhile
 */
export async function commandOrder(input: OrderCommandInput): Promise<Ordered> {
  const { req, commandId, id } = input
  const { result, isRepeat } = await once({
    req,
    known: () => repeatedOrder(req, commandId, id),
    run: () => giveOnce(input),
  })
  return { order: result, isRepeat }
}
