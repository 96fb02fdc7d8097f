import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { pathsAbove } from '@/domain/network/areas'
import type { Holder } from '@/domain/casework/events'
import type { CasePerson } from '@/domain/casework/relations'
import type { Station } from '@/payload-types'

const partyOf: Record<Station['tier'], Holder['party']> = {
  county: 'county',
  town: 'town',
  community: 'village',
  village: 'village',
}

/** A station as a holder of cases; a community station counts as a village's. */
export const holderOf = ({ id, tier }: Pick<Station, 'id' | 'tier'>): Holder => ({
  party: partyOf[tier],
  id,
})

/** A station by its id, null when there is none. */
export async function stationById(req: PayloadRequest, id: string): Promise<Station | null> {
  return req.payload.findByID({
    collection: 'stations',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}

/** The town window and the county centre above a station, nearest first. */
export async function stationsAbove(req: PayloadRequest, station: Station): Promise<Station[]> {
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: {
      path: { in: pathsAbove(station.path ?? '') },
      tier: { in: ['town', 'county'] },
      active: { not_equals: false },
      id: { not_equals: station.id },
    },
    sort: ['-path', 'code'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.filter(({ tier }) => tier !== station.tier)
}

/** The person of a request as the domain sees her, null when nobody is logged in. */
export function casePersonOf(req: Pick<PayloadRequest, 'user'>): CasePerson | null {
  const person = personOf(req)
  if (!person) return null
  return {
    roles: person.roles,
    station: idOf(person.station) ?? undefined,
    stationPath: person.stationPath ?? undefined,
    department: idOf(person.department) ?? undefined,
  }
}
