import type { Payload, Where } from 'payload'
import { idOf } from '@/access/roles'
import type { Edition, Matter, Station } from '@/payload-types'

/** A matter's current edition, to be bound into a kit or book. */
export interface BoundEdition {
  matterId: string
  edition: Edition
}

type Serving = Pick<Station, 'servesAll' | 'matters'>

/** Matters that have a sheet today and that a station serves. */
function servedBy(station: Serving | null): Where {
  const served =
    station && station.servesAll === false
      ? (station.matters ?? []).map((matter) => idOf(matter)).filter((id) => id !== null)
      : null
  return {
    and: [
      { currentEdition: { exists: true } },
      { stage: { not_equals: 'withdrawn' } },
      ...(served ? [{ id: { in: served } }] : []),
    ],
  }
}

/** How many matters a station hands out sheets for; null counts the whole county's. */
export async function countServed(payload: Payload, station: Serving | null): Promise<number> {
  const { totalDocs } = await payload.count({
    collection: 'matters',
    where: servedBy(station),
    overrideAccess: true,
  })
  return totalDocs
}

/** Place of a matter's department among the departments. */
const orderOf = ({ department }: Matter): number =>
  typeof department === 'object' ? (department.order ?? 0) : 0

/**
 * The current editions that a station hands out, by department and code: all of the county when it
 * serves all, else the selected ones. Withdrawn and unpublished matters are left out.
 * @param station null means the whole county
 */
export async function currentEditions(
  payload: Payload,
  station: Serving | null,
): Promise<BoundEdition[]> {
  const { docs } = await payload.find({
    collection: 'matters',
    where: servedBy(station),
    select: { code: true, currentEdition: true, department: true },
    populate: { departments: { order: true } },
    sort: 'code',
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as Matter[])
    .sort((a, b) => orderOf(a) - orderOf(b))
    .flatMap(({ id: matterId, currentEdition }) =>
      currentEdition && typeof currentEdition === 'object' && !currentEdition.withdrawnOn
        ? [{ matterId, edition: currentEdition }]
        : [],
    )
}
