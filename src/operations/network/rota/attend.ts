import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import {
  type AttendanceRefusal,
  type AttendedShift,
  type MapPoint,
  checkIn,
  checkOut,
  distanceOf,
} from '@/domain/network/rota/attendance'
import { attendanceText } from '@/i18n/rotaText'
import type { Shift } from '@/payload-types'
import { stationPoint } from '@/queries/network/stationPoint'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { type Done, once } from './once'
import { findShift, rotaStation } from './place'
import { writeShift } from './writeShift'

interface Given {
  req: PayloadRequest
  id: string
  commandId: string
  now: Date
}

/** Where a phone was, and whether its owner lets the place itself be kept. */
export interface CheckInPlace extends MapPoint {
  isKept: boolean
}

const instant = (value: string | null | undefined): Date | undefined =>
  value ? new Date(value) : undefined

/** A row as the rules of attendance read it. */
export const attendedOf = (row: Shift): AttendedShift => ({
  user: idOf(row.user) ?? '',
  status: row.status,
  isVacant: row.isVacant ?? false,
  startsAt: new Date(row.startsAt),
  endsAt: new Date(row.endsAt),
  checkedInAt: instant(row.checkedInAt),
  checkedOutAt: instant(row.checkedOutAt),
})

function refuse(code: AttendanceRefusal): never {
  const message = attendanceText[code]
  throw new Refusal({
    kind: code === 'not-yours' ? 'forbidden' : 'conflict',
    message,
    reasons: [{ code, message }],
  })
}

/** Four figures after the point, some ten metres: no more is kept even with consent. */
const roughly = ({ latitude, longitude }: MapPoint): string =>
  `${latitude.toFixed(4)},${longitude.toFixed(4)}`

/**
 * Checks a person in at the start of her shift. Of the phone's place only the distance in three steps is
 * kept, the place itself with her consent alone.
 * @throws Refusal 401, 403 for somebody else's shift, 404; 409 when it is too early, over, or done already
 */
export async function checkInShift(given: Given & { place?: CheckInPlace }): Promise<Done> {
  const { req, id, commandId, place, now } = given
  const run = async () => {
    const person = requirePerson(req)
    const shift = await findShift(req, id)
    const answer = checkIn(attendedOf(shift), { user: person.id, now })
    if ('refusal' in answer) refuse(answer.refusal)
    const station = await rotaStation(req, idOf(shift.station) ?? '')
    await writeShift(req, {
      shift,
      data: {
        checkedInAt: now.toISOString(),
        lateMinutes: answer.lateMinutes,
        distance: distanceOf(place ?? null, stationPoint(station)),
        place: place?.isKept ? roughly(place) : null,
      },
      command: 'check-in',
      commandId,
      now,
    })
    return id
  }
  return once({ req, collection: 'shifts', commandId, run })
}

/**
 * Checks a person out.
 * @throws Refusal 401, 403, 404; 409 without a check-in, for a second time, or on a later day
 */
export async function checkOutShift(given: Given): Promise<Done> {
  const { req, id, commandId, now } = given
  const run = async () => {
    const person = requirePerson(req)
    const shift = await findShift(req, id)
    const answer = checkOut(attendedOf(shift), { user: person.id, now })
    if (answer) refuse(answer.refusal)
    const data = { checkedOutAt: now.toISOString() }
    await writeShift(req, { shift, data, command: 'check-out', commandId, now })
    return id
  }
  return once({ req, collection: 'shifts', commandId, run })
}
