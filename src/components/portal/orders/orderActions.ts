'use server'

import { redirect } from 'next/navigation'
import {
  carriedOrder,
  isOrderCommand,
  raising,
  readOrderCommand,
} from '@/endpoints/casework/supervision/schemas'
import { orderText } from '@/i18n/supervision'
import { commandOrder } from '@/operations/casework/supervision/commandOrder'
import { raiseOrder } from '@/operations/casework/supervision/raiseOrder'
import { type FormState, stateOfError } from '../formState'
import { portalRequest } from '../request'

/** Raises an order for a late case and goes to its page. */
export async function raiseAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  let id: string
  try {
    const { commandId, case: caseId, text } = raising.parse(Object.fromEntries(form))
    id = (await raiseOrder({ req, commandId, caseId, text, now: new Date() })).order.id
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/orders/${id}?done=raise`)
}

/** Gives a command on an order and goes back to its page. */
export async function orderAction(_: FormState, form: FormData): Promise<FormState> {
  const { req } = await portalRequest()
  const name = form.get('command')
  const id = String(form.get('order') ?? '')
  if (!isOrderCommand(name)) return { message: orderText.badRequest }
  try {
    const body = { ...Object.fromEntries(form), basedOn: Number(form.get('basedOn')) }
    const carried = carriedOrder.parse(body)
    await commandOrder({
      req,
      id,
      ...carried,
      command: readOrderCommand(name, body),
      now: new Date(),
    })
  } catch (error) {
    return stateOfError(error)
  }
  redirect(`/portal/orders/${encodeURIComponent(id)}?done=${name}`)
}
