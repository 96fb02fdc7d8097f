import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { PlainDate } from '@/domain/platform/plainDate'
import type { Station } from '@/payload-types'
import { endStationRota } from './rota/endStationRota'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'

/** What else of a closing station goes on at its successor, or ends. */
export interface RestOfStation {
  /** Appointments that are asked for or arranged. */
  appointments: number
  /** Supervision orders that are open. */
  orders: number
  /** Sheets that hang there. */
  postings: number
  /** Shifts to come, which end with the station. */
  shifts: number
}

const filters = (station: Station, today: PlainDate) => {
  const id = new ObjectId(station.id)
  return {
    appointments: {
      station: id,
      stationPath: station.path,
      status: { $in: ['asked', 'answered'] },
    },
    orders: { station: id, stationPath: station.path, status: { $in: ['ordered', 'replied'] } },
    postings: { station: id, state: { $in: ['current', 'stale'] } },
    shifts: {
      station: id,
      date: { $gte: today },
      status: { $in: ['draft', 'published'] },
      checkedInAt: null,
    },
  }
}

/** How much there is of each. */
export async function countRest(
  req: PayloadRequest,
  station: Station,
  today: PlainDate,
): Promise<RestOfStation> {
  const session = await sessionOf(req)
  const { appointments, orders, postings, shifts } = filters(station, today)
  const count = (name: string, filter: object) =>
    nativeCollection(req.payload, name).countDocuments(filter, { session })
  return {
    appointments: await count('appointments', appointments),
    orders: await count('supervision-orders', orders),
    postings: await count('postings', postings),
    shifts: await count('shifts', shifts),
  }
}

/**
 * Hands open appointments and supervision orders of a station to its successor, the sheets on its wall to be minded
 * by it, and ends its rota. Within the transaction.
 */
export async function handRest(
  req: PayloadRequest,
  { from, to, today, now }: { from: Station; to: Station; today: PlainDate; now: Date },
): Promise<void> {
  const session = await sessionOf(req)
  const { appointments, orders, postings } = filters(from, today)
  const write = (name: string, filter: object, set: object) =>
    nativeCollection(req.payload, name).updateMany(
      filter,
      { $set: { ...set, updatedAt: now } },
      { session },
    )
  const place = { station: new ObjectId(to.id), stationPath: to.path ?? '' }
  await write('appointments', appointments, place)
  await write('supervision-orders', orders, place)
  await write('postings', postings, { station: place.station, path: place.stationPath })
  await endStationRota(req, { station: from.id, since: today, now })
}
