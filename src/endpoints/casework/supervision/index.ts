import type { Endpoint } from 'payload'
import { commandOrder } from '@/operations/casework/supervision/commandOrder'
import { printOrder } from '@/operations/casework/supervision/printOrder'
import { raiseOrder } from '@/operations/casework/supervision/raiseOrder'
import type { SupervisionOrder } from '@/payload-types'
import { bodyOf } from '../../catalogue/body'
import { answering, postingJson } from '../../answering'
import { answerPdf } from '../answerPdf'
import { carriedOrder, orderCommandNames, raising, readOrderCommand } from './schemas'

/** What a page needs to know after a command. */
const standing = ({ id, number, status, round, replyDueOn, entries }: SupervisionOrder) => ({
  id,
  number,
  status,
  round,
  replyDueOn,
  entries: Array.isArray(entries) ? entries.length : 0,
})

/**
 * Supervision orders over HTTP. `POST /api/supervision-orders/raise` raises one for a late case;
 * `POST /api/supervision-orders/:id/<command>` gives a command with `{ commandId, basedOn?, … }`;
 * `GET /api/supervision-orders/:id/order.pdf` is the printed order.
 */
export const orderEndpoints: Endpoint[] = [
  postingJson('/raise', async (req) => {
    const { commandId, case: caseId, text } = raising.parse(await bodyOf(req))
    const given = { req, commandId, caseId, text, now: new Date() }
    const { order, isRepeat } = await raiseOrder(given)
    return { ...standing(order), isRepeat }
  }),
  answering('get', '/:id/order.pdf', async (req) =>
    answerPdf(await printOrder(req, String(req.routeParams?.id ?? ''), new Date())),
  ),
  ...orderCommandNames.map((name) =>
    postingJson(`/:id/${name}`, async (req) => {
      const body = await bodyOf(req)
      const { order, isRepeat } = await commandOrder({
        req,
        id: String(req.routeParams?.id ?? ''),
        ...carriedOrder.parse(body),
        command: readOrderCommand(name, body),
        now: new Date(),
      })
      return { ...standing(order), isRepeat }
    }),
  ),
]
