import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import { pathsAbove } from '@/domain/network/areas'
import type { Holder } from '@/domain/casework/events'
import { holderOf } from '@/operations/casework/casePlaces'
import type { Case } from '@/payload-types'
import { publicOf } from '../network/publicStations'
import { countyOf } from '../platform/settings'

/** Where a case is, as citizens need it: where to go and whom to ring. */
export interface CasePlace {
  name: string
  phone: string | null
  address: string | null
  hours: string | null
  /** Code of the station; absent for a department. */
  code?: string
}

/** Every place that a case has to do with. */
export interface CasePlaces {
  /** A place by its holder. */
  of: (holder: Holder) => CasePlace
  /** Town and county stations above the one first asked, nearest first. */
  above: Holder[]
}

const unknown: CasePlace = { name: '', phone: null, address: null, hours: null }

/**
 * The places that the steps of a case name.
 * @param ids of stations in its events
 */
export async function casePlaceNames(
  payload: Payload,
  { department, originPath }: Case,
  ids: readonly string[],
): Promise<CasePlaces> {
  const { hotline } = await countyOf(payload)
  const { docs: stations } = await payload.find({
    collection: 'stations',
    where: {
      or: [
        { id: { in: [...new Set(ids)] } },
        {
          and: [
            { path: { in: pathsAbove(originPath ?? '') } },
            { tier: { in: ['town', 'county'] } },
            { active: { not_equals: false } },
          ],
        },
      ],
    },
    sort: ['-path', 'code'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const deciding = await payload.findByID({
    collection: 'departments',
    id: idOf(department) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  const known = new Map<string, CasePlace>()
  for (const station of stations) {
    const { name, phone, address, hours, code } = publicOf(station)
    known.set(station.id, { name, phone: phone ?? hotline, address, hours, code })
  }
  if (deciding) {
    const { id, name, phone, address, window, hours } = deciding
    known.set(id, {
      name,
      phone: phone || hotline,
      address: [address, window].filter(Boolean).join(' ') || null,
      hours: hours || null,
    })
  }
  const own = stations.find(({ path }) => path === originPath)
  const above = stations.filter(
    ({ tier, path, active }) =>
      active !== false && tier !== own?.tier && (originPath ?? '').startsWith(path ?? ' '),
  )
  return {
    of: ({ id }) => known.get(id) ?? { ...unknown, phone: hotline },
    above: above.map(holderOf),
  }
}
