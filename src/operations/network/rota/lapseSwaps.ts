import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sayShiftDay } from '@/domain/network/rota/sayShift'
import { rotaMessages, rotaText as say } from '@/i18n/rotaText'
import { notify } from '../../platform/notify'
import { dutyLink } from './tellRota'

/**
 * Ends the open requests to swap that rest on shifts which have just changed, and tells both sides; within
 * the transaction of the change.
 * @param except the request that made the change
 */
export async function lapseSwaps(
  req: PayloadRequest,
  { shifts, except, now }: { shifts: readonly string[]; except?: string; now: Date },
): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'shift-swaps',
    where: {
      and: [
        { status: { equals: 'asked' } },
        { or: [{ shift: { in: [...shifts] } }, { inReturn: { in: [...shifts] } }] },
        ...(except ? [{ id: { not_equals: except } }] : []),
      ],
    },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const swap of docs) {
    await req.payload.update({
      collection: 'shift-swaps',
      id: swap.id,
      data: { status: 'lapsed', reason: say.lapsedReason, answeredAt: now.toISOString() },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await notify({
      req,
      people: [swap.asker, swap.asked].flatMap((one) => idOf(one) ?? []),
      message: {
        kind: 'swap-answered',
        key: `swap ${swap.id} lapsed`,
        text: rotaMessages.swapLapsed(sayShiftDay(swap.date)),
        link: dutyLink(),
      },
      now,
    })
  }
}
