import type { PayloadRequest } from 'payload'
import type { OfficialYear } from '@/domain/calendar/officialNotices'
import { Refusal } from '../../refusal'
import { inTransaction } from '../../transaction'
import { noticeText as say } from '@/i18n/calendarNotice'
import { asCoordinator, checkNotice } from './previewNotice'
import { moveUnderWay } from './startMove'

/** @throws Refusal 409 while the cases of a notice before are being moved */
export async function waitsForMove(req: PayloadRequest): Promise<void> {
  const move = await moveUnderWay(req)
  if (!move) return
  throw new Refusal({ kind: 'conflict', message: say.busy(move.read, move.total) })
}

/**
 * Stores a notice; the cases that it moves are moved in the background, as after every change of the
 * calendar.
 * @returns the id of the move, null when no case can move
 * @throws Refusal 401, 403; 400 with what is wrong; 409 while another notice is being applied
 */
export async function applyNotice(
  req: PayloadRequest,
  entered: OfficialYear,
): Promise<{ moveId: string | null }> {
  const user = asCoordinator(req)
  checkNotice(entered)
  const { year, notices, holidays } = entered
  const data = {
    year,
    notices: [...notices],
    holidays: holidays.map(({ worked = [], ...rest }) => ({ ...rest, worked: [...worked] })),
  }
  req.context.calendarMoveId = null
  await inTransaction({
    req,
    run: async () => {
      const { docs } = await req.payload.find({
        collection: 'calendar-days',
        where: { year: { equals: year } },
        limit: 1,
        pagination: false,
        depth: 0,
        overrideAccess: true,
        req,
      })
      const write = { collection: 'calendar-days', data, depth: 0, req, user } as const
      if (docs[0]) {
        await req.payload.update({ ...write, id: docs[0].id, overrideAccess: false })
      } else await req.payload.create({ ...write, overrideAccess: false })
    },
  })
  const { calendarMoveId } = req.context
  return { moveId: typeof calendarMoveId === 'string' ? calendarMoveId : null }
}
