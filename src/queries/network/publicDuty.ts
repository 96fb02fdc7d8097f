import type { Payload } from 'payload'
import { isOpenAt, readOpeningHours } from '@/domain/network/openingHours'
import { workingDays } from '../platform/workingDays'
import { type OnDuty, onDuty } from './shifts'
import { stationByCode } from './station'

/** Who is on duty at a station, and what to do when nobody is. */
export interface PublicDuty {
  duty: OnDuty
  now: Date
  isOpen: boolean
  phone: string | null
}

/**
 * Who is on duty at a station now, for pages that are about something else.
 * @param code of the station
 * @returns null for a station that is not in use or has no rota
 */
export async function publicDuty(
  payload: Payload,
  code: string,
  now: Date,
): Promise<PublicDuty | null> {
  const station = await stationByCode(payload, code)
  if (!station || station.active === false) return null
  const duty = await onDuty(payload, { stationId: station.id, at: now })
  if (duty.now.length === 0 && !duty.next) return null
  const rules = readOpeningHours(station.hours) ?? []
  return {
    duty,
    now,
    isOpen: isOpenAt(rules, await workingDays(payload), now),
    phone: station.phone || station.agents?.[0]?.phone || null,
  }
}
