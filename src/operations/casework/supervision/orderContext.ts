import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { deadlineOf } from '@/domain/calendar/deadline'
import type { Holder } from '@/domain/casework/events'
import type { OrderContext } from '@/domain/casework/supervision/rules'
import { plainDateOf } from '@/domain/platform/plainDate'
import { caseSettings } from '@/queries/casework/caseSettings'
import { workingDays } from '@/queries/platform/workingDays'
import { relationsToOrder } from './orderPeople'

/** What the rules know when a person, or the program, acts on an order against a holder. */
export async function orderContext(
  req: PayloadRequest,
  holder: Holder,
  now: Date,
): Promise<OrderContext> {
  const on = plainDateOf(now)
  const { supervisionReplyDays } = await caseSettings(req.payload, req)
  const calendar = await workingDays(req.payload, req)
  const limit = { unit: 'working-day', amount: supervisionReplyDays } as const
  return {
    relations: await relationsToOrder(req, holder),
    personId: personOf(req)?.id,
    now,
    on,
    replyDueOn: deadlineOf(calendar, { startOn: on, limit }).dueOn,
  }
}
