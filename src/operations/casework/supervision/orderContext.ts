import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { deadlineOf } from '@/domain/calendar/deadline'
import type { Holder } from '@/domain/casework/events'
import type { OrderContext } from '@/domain/casework/supervision/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { caseSettings } from '@/queries/casework/caseSettings'
import { workingDays } from '@/queries/platform/workingDays'
import { relationsToOrder } from './orderPeople'

/**
 * What the rules know when somebody acts on an order against a holder.
 * @param isAutomatic the program acts, whoever is in the request
 */
export async function orderContext({
  req,
  holder,
  now,
  isAutomatic = false,
}: {
  req: PayloadRequest
  holder: Holder
  now: Date
  isAutomatic?: boolean
}): Promise<OrderContext> {
  const on = plainDateOf(now)
  const { supervisionReplyDays } = await caseSettings(req.payload)
  const calendar = await workingDays(req.payload, req)
  const limit = { unit: 'working-day', amount: supervisionReplyDays } as const
  return {
    relations: isAutomatic ? ['system'] : await relationsToOrder(req, holder),
    personId: isAutomatic ? undefined : personOf(req)?.id,
    now,
    on,
    replyDueOn: deadlineOf(calendar, { startOn: on, limit }).dueOn,
  }
}
