import type { PayloadRequest } from 'payload'
import { type OrderEntry, orderFindings } from '@/domain/casework/supervision/order'
import { sayDate } from '@/domain/platform/plainDate'
import type { Message } from '@/domain/platform/messages'
import { orderText } from '@/i18n/supervision'
import type { SupervisionOrder } from '@/payload-types'
import { withRole } from '@/queries/platform/recipients'
import { notify } from '../../platform/notify'
import { addresseesOf } from './orderPeople'
import { orderHolderOf } from './orderRow'

const say = orderText.message

function messageOf(order: SupervisionOrder, entry: OrderEntry): Omit<Message, 'key' | 'link'> {
  const { number, matterName, replyDueOn, finding } = order
  switch (entry.kind) {
    case 'ordered':
      return {
        kind: 'supervision-ordered',
        text: say.ordered(number, matterName, sayDate(replyDueOn)),
      }
    case 'ordered-again':
      return {
        kind: 'supervision-ordered',
        text: say.again(number, matterName, sayDate(replyDueOn)),
      }
    case 'replied':
      return { kind: 'supervision-replied', text: say.replied(number, matterName) }
    case 'closed': {
      const zh = orderFindings.find(({ value }) => value === finding)?.zh ?? ''
      return { kind: 'supervision-closed', text: say.closed(number, matterName, zh) }
    }
  }
}

/** Whoever raised an order by hand, else the supervisors. */
async function issuersOf(req: PayloadRequest, order: SupervisionOrder): Promise<string[]> {
  const entries = order.entries as unknown as OrderEntry[]
  const people = entries.flatMap(({ kind, by }) => (kind.startsWith('ordered') && by ? [by] : []))
  return people.length > 0 ? people : withRole(req, 'supervisor')
}

/** Tells the other side what happened to an order, in the transaction of the request. */
export async function tellOrder(
  req: PayloadRequest,
  order: SupervisionOrder,
  entry: OrderEntry,
): Promise<void> {
  const people =
    entry.kind === 'replied'
      ? await issuersOf(req, order)
      : await addresseesOf(req, orderHolderOf(order))
  const message: Message = {
    ...messageOf(order, entry),
    key: `order ${order.id} ${entry.commandId}`,
    link: `/portal/orders/${order.id}`,
  }
  await notify({
    req,
    people: people.filter((id) => id !== entry.by),
    message,
    now: new Date(entry.at),
  })
}
