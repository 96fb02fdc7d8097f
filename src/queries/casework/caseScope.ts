import type { PayloadRequest } from 'payload'
import { reachesOfPerson } from '@/access/cases'
import { type Reach, countyReach, placeReach } from '@/domain/casework/reach'
import { pathsBelow } from '@/domain/network/areas'
import { ledgerText as say } from '@/i18n/ledger'
import { Refusal } from '@/operations/refusal'
import { requirePerson } from '@/operations/requirePerson'
import type { Department, Station } from '@/payload-types'
import type { CaseFilters } from './caseFilters'

/** Which cases are listed: those a person may see, narrowed to a station or a department. */
export interface CaseScope {
  /** A case has one of them. */
  reaches: Reach[]
  /** Id; asked for beside the reach. */
  department?: string
  /** Asked for beside the reach. */
  originPaths?: { from: string; before: string }
  /** Asked for beside the reach: only what this very place was first asked. */
  ownPath?: string
}

/** A scope with the words for it. */
export interface NamedScope extends CaseScope {
  name: string
}

async function byCode<Slug extends 'stations' | 'departments'>(
  req: PayloadRequest,
  collection: Slug,
  code: string | undefined,
) {
  if (!code) return undefined
  const { docs } = await req.payload.find({
    collection,
    where: { code: { equals: code } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (!docs[0]) {
    throw new Refusal({
      kind: 'invalid',
      message: collection === 'stations' ? say.unknownStation : say.unknownDepartment,
    })
  }
  return docs[0]
}

const isWithin = (reach: Reach, seen: readonly Reach[]): boolean =>
  seen.some((one) => one === reach || (one.startsWith('/') && reach.startsWith(one)))

function narrowed(
  seen: Reach[],
  station: Station | undefined,
  department: Department | undefined,
): CaseScope {
  const place = station && placeReach(station.path ?? '')
  const isPlaceSeen = place !== undefined && isWithin(place, seen)
  const isOwnDepartment = department !== undefined && seen.includes(department.id)
  const isCounty = seen.includes(countyReach)
  if (isPlaceSeen) return { reaches: [place], department: department?.id }
  const seesOnlyDepartments = seen.every((reach) => !reach.startsWith('/'))
  if (place !== undefined) {
    if (!seesOnlyDepartments) throw new Refusal({ kind: 'forbidden', message: say.notYourStation })
    if (department && !isOwnDepartment) {
      throw new Refusal({ kind: 'forbidden', message: say.notYourDepartment })
    }
    return { reaches: seen, originPaths: pathsBelow(station?.path ?? '') }
  }
  if (!department) return { reaches: seen }
  if (isCounty || isOwnDepartment) return { reaches: [department.id] }
  if (seesOnlyDepartments) {
    throw new Refusal({ kind: 'forbidden', message: say.notYourDepartment })
  }
  return { reaches: seen, department: department.id }
}

/**
 * What a list of cases covers, for the person of a request.
 * @throws Refusal 401, 403 when she sees no cases or not those, 400 when a code is unknown or missing
 */
export async function caseScope(
  req: PayloadRequest,
  filters: Pick<CaseFilters, 'station' | 'department' | 'isOwn'>,
): Promise<NamedScope> {
  const person = requirePerson(req)
  const seen = reachesOfPerson(person)
  if (seen.length === 0) throw new Refusal({ kind: 'forbidden', message: say.noCases })
  const station = await byCode(req, 'stations', filters.station)
  const department = await byCode(req, 'departments', filters.department)
  if (filters.isOwn && !station) throw new Refusal({ kind: 'invalid', message: say.ownOfNone })
  const names = [station?.name, department?.name].filter(Boolean)
  const scope = narrowed(seen, station as Station | undefined, department as Department | undefined)
  const own = filters.isOwn ? { originPaths: undefined, ownPath: station?.path ?? '' } : {}
  return { ...scope, ...own, name: names.join('、') || say.allYours }
}
