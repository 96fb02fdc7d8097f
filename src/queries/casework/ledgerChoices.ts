import type { PayloadRequest } from 'payload'
import { reachesOfPerson } from '@/access/cases'
import { idOf, personOf } from '@/access/roles'
import { countyReach } from '@/domain/casework/reach'
import { pathsBelow } from '@/domain/network/areas'

/** Something that a ledger can be narrowed to. */
export interface LedgerChoice {
  code: string
  name: string
}

/** What a person can choose from for her ledger, and what she gets when she chooses nothing. */
export interface LedgerChoices {
  stations: LedgerChoice[]
  departments: LedgerChoice[]
  /** The scope of the files, as fields of their address. */
  scope: { scope?: string; station?: string; department?: string }
}

const all = { depth: 0, pagination: false, overrideAccess: true } as const

/**
 * The stations and departments a person may ask for: the county its towns and communities, a town all
 * below it, a station itself; a department itself.
 */
export async function ledgerChoices(req: PayloadRequest): Promise<LedgerChoices> {
  const { payload } = req
  const person = personOf(req)
  const seen = reachesOfPerson(person)
  const isCounty = seen.includes(countyReach)
  const path = seen.find((reach) => reach.startsWith('/'))
  const { from, before } = pathsBelow(path ?? ' ')
  const below = { path: { greater_than_equal: from, less_than: before } }
  const where = isCounty ? { tier: { not_equals: 'village' as const } } : below
  const { docs: stations } =
    path || isCounty
      ? await payload.find({ collection: 'stations', where, sort: ['path', 'code'], ...all, req })
      : { docs: [] }
  const own = idOf(person?.department)
  const { docs: departments } = await payload.find({
    collection: 'departments',
    ...(path ? {} : { where: { id: { equals: own ?? '' } } }),
    sort: 'code',
    ...all,
    req,
  })
  const choice = ({ code, name }: LedgerChoice): LedgerChoice => ({ code, name })
  const station = stations.find(({ id }) => id === idOf(person?.station)) ?? stations[0]
  return {
    stations: stations.map(choice),
    departments: departments.map(choice),
    scope: isCounty
      ? { scope: 'county' }
      : path
        ? { station: station?.code }
        : { department: departments[0]?.code },
  }
}
