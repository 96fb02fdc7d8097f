import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { CalendarMove } from '@/payload-types'
import { nativeCollection } from '../../platform/nativeCollection'

/** A move as it is stored; see the collection `calendar-moves`. */
export interface StoredMove {
  _id: ObjectId
  notice: string
  state: CalendarMove['state']
  from: PlainDate
  read: number
  moved: number
  earlier: number
  later: number
  requestedAt: Date
  finishedAt?: Date | null
  heartbeatAt?: Date | null
  error?: string | null
  doneTo?: { on: PlainDate; id: ObjectId } | null
}

export const storedMoves = (payload: Payload) =>
  nativeCollection<StoredMove>(payload, 'calendar-moves')

/** A move with an id, or null; an id of a wrong shape is none. */
export async function moveById(payload: Payload, id: string): Promise<CalendarMove | null> {
  if (!/^[a-f0-9]{24}$/.test(id)) return null
  return payload.findByID({
    collection: 'calendar-moves',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
}
