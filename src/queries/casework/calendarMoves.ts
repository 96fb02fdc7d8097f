import type { PayloadRequest } from 'payload'
import type { CalendarMove } from '@/payload-types'

const shown = 20

/** The last moves of due dates, newest first, with the access of the person of a request. */
export async function calendarMoves(req: PayloadRequest): Promise<CalendarMove[]> {
  const { docs } = await req.payload.find({
    collection: 'calendar-moves',
    sort: '-requestedAt',
    limit: shown,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    req,
    user: req.user,
  })
  return docs
}
