import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { mayPrintFor } from '@/domain/catalogue/printAccess'
import { portalText } from '@/i18n/portal'
import { Refusal } from '@/operations/refusal'
import { type PersonAtStation, personAtStation } from '@/queries/network/printPerson'
import { stationByCode } from '@/queries/network/station'
import type { Station, User } from '@/payload-types'

/**
 * Who asks, with the own station.
 * @throws Refusal 401 when nobody is logged in
 */
export async function askingPerson(req: PayloadRequest): Promise<PersonAtStation & { user: User }> {
  const user = personOf(req)
  if (!user) throw new Refusal({ kind: 'not-logged-in', message: portalText.logInFirst })
  return { user, ...(await personAtStation(req.payload, user)) }
}

/**
 * The station a person prints for: the one asked for, else the own one. Nobody who belongs to no
 * station needs one.
 * @throws Refusal 404 for an unknown code, 403 for a station of others
 */
export async function stationToPrintFor(
  req: PayloadRequest,
  { asking, code }: { asking: PersonAtStation; code?: string },
): Promise<Station | null> {
  if (!code) return asking.station
  const station = await stationByCode(req.payload, code)
  if (!station) throw new Refusal({ kind: 'not-found', message: portalText.unknownStation(code) })
  if (!mayPrintFor(asking.person, station)) {
    throw new Refusal({ kind: 'forbidden', message: portalText.notYourStation(station.name) })
  }
  return station
}
