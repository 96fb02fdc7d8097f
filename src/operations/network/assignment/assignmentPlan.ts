import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import {
  type AssignedStation,
  type AssignmentPlan,
  planOfAssignment,
} from '@/domain/network/assignment'
import type { MatterAssignment } from '@/payload-types'
import { sessionOf } from '../../platform/nativeCollection'
import { type StationRow, everyMatter, servingOf, stationsOf } from './assignmentRows'

/** A station of a plan, with what pages say of it. */
export interface PlannedStation extends AssignedStation {
  code: string
  name: string
  row: StationRow
}

/** The code of the town that a path lies in; '' for the county's own. */
const townIn = (path: string | undefined) => (path ?? '').split('/').filter(Boolean)[1] ?? ''

type Chosen = Pick<MatterAssignment, 'tiers' | 'towns' | 'stations'>

/** The stations in use that a choice means, by their place in the tree. */
export async function chosenStations(
  req: PayloadRequest,
  chosen: Chosen,
): Promise<PlannedStation[]> {
  const { tiers, towns, stations: codes } = chosen
  const rows = await stationsOf(req.payload)
    .find(
      {
        active: { $ne: false },
        ...(tiers?.length ? { tier: { $in: tiers } } : {}),
        ...(codes?.length ? { code: { $in: codes } } : {}),
      },
      {
        session: await sessionOf(req),
        projection: { code: 1, name: 1, tier: 1, path: 1, servesAll: 1, matters: 1 },
        sort: { path: 1, code: 1 },
      },
    )
    .toArray()
  return rows
    .map((row) => ({
      id: row._id.toHexString(),
      code: row.code,
      name: row.name,
      tier: row.tier,
      town: townIn(row.path),
      row,
      ...servingOf(row),
    }))
    .filter(({ town }) => !towns?.length || towns.includes(town))
}

/** What an assignment would change if it were done now. */
export async function assignmentPlan(
  req: PayloadRequest,
  assignment: Pick<MatterAssignment, 'kind' | 'matters' | 'tiers' | 'towns' | 'stations'>,
): Promise<AssignmentPlan<PlannedStation>> {
  const stations = await chosenStations(req, assignment)
  const matters = (assignment.matters ?? [])
    .map((matter) => idOf(matter))
    .filter((id) => id !== null)
  return planOfAssignment({
    stations,
    assignment: { kind: assignment.kind, matters },
    every: assignment.kind === 'remove' ? await everyMatter(req) : [],
  })
}
