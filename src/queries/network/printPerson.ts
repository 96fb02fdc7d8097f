import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import type { PrintPerson } from '@/domain/catalogue/printAccess'
import type { Station, User } from '@/payload-types'
import { stationById } from './station'

/** Who asks, with the own station read: what the printing rules decide on. */
export interface PersonAtStation {
  person: PrintPerson
  station: Station | null
}

/** Reads the person's station. */
export async function personAtStation(payload: Payload, user: User): Promise<PersonAtStation> {
  const id = idOf(user.station)
  const station = id ? await stationById(payload, id) : null
  return {
    person: {
      id: user.id,
      roles: user.roles,
      station: station ? { id: station.id, path: station.path } : null,
    },
    station,
  }
}
