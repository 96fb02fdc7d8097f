import { ObjectId } from 'mongodb'
import type { Payload, Where } from 'payload'
import { idOf } from '@/access/roles'
import { type Ahead, sheetAhead } from '@/domain/catalogue/editionLife/ahead'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { Edition, Matter, Station } from '@/payload-types'

/** A matter's edition, to be bound into a kit or book. */
export interface BoundEdition {
  matterId: string
  edition: Edition
}

type Serving = Pick<Station, 'servesAll' | 'matters'>

/** Ids of the matters that a station serves; null when it serves all, as the county does. */
export const servedIds = (station: Serving | null): string[] | null =>
  station && station.servesAll === false
    ? (station.matters ?? []).map((matter) => idOf(matter)).filter((id) => id !== null)
    : null

const hasSheet: Where = {
  and: [{ currentEdition: { exists: true } }, { stage: { not_equals: 'withdrawn' } }],
}

/** Matters that have a sheet, and that a station serves. */
function servedBy(station: Serving | null, sheet = hasSheet): Where {
  const served = servedIds(station)
  return { and: [sheet, ...(served ? [{ id: { in: served } }] : [])] }
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

const editionIn = (edition: Matter['currentEdition']): Edition | null =>
  edition && typeof edition === 'object' ? edition : null

/**
 * Matters with the editions that are bound, by department and code.
 * @param isAhead whether what comes is read as well
 */
async function bound(
  payload: Payload,
  {
    where,
    isAhead,
    editionOf,
  }: { where: Where; isAhead: boolean; editionOf: (matter: Matter) => Edition | null },
): Promise<BoundEdition[]> {
  const { docs } = await payload.find({
    collection: 'matters',
    where,
    select: {
      code: true,
      currentEdition: true,
      department: true,
      ...(isAhead ? { nextEdition: true, cancelOn: true } : {}),
    },
    populate: { departments: { order: true } },
    sort: 'code',
    depth: 1,
    pagination: false,
    overrideAccess: true,
  })
  return (docs as Matter[])
    .sort((a, b) => orderOf(a) - orderOf(b))
    .flatMap((matter) => {
      const edition = editionOf(matter)
      return edition ? [{ matterId: matter.id, edition }] : []
    })
}

/**
 * The current editions that a station hands out, by department and code: all of the county when it
 * serves all, else the selected ones. Withdrawn and unpublished matters are left out.
 * @param station null means the whole county
 */
export const currentEditions = (
  payload: Payload,
  station: Serving | null,
): Promise<BoundEdition[]> =>
  bound(payload, {
    where: servedBy(station),
    isAhead: false,
    editionOf: ({ currentEdition }) => {
      const edition = editionIn(currentEdition)
      return edition?.withdrawnOn ? null : edition
    },
  })

/**
 * The editions that a station hands out from a later day on, as far as they are issued: coming ones by then,
 * else those in force; or only those that come on that very day.
 * @param station null means the whole county
 */
export const editionsAhead = (
  payload: Payload,
  station: Serving | null,
  ahead: Ahead,
): Promise<BoundEdition[]> =>
  bound(payload, {
    where: servedBy(station, { or: [hasSheet, { nextEdition: { exists: true } }] }),
    isAhead: true,
    editionOf: ({ currentEdition, nextEdition, cancelOn }) =>
      sheetAhead(
        { current: editionIn(currentEdition), coming: editionIn(nextEdition), cancelOn },
        ahead,
      ),
  })

/** A later day from which new sheets hold, and how many. */
export interface ChangeDay {
  on: PlainDate
  count: number
}

/**
 * The days on which sheets of a station change, as far as they are issued, the next one first.
 * @param station null means the whole county
 */
export async function changeDays(
  payload: Payload,
  station: Serving | null,
  today: PlainDate,
): Promise<ChangeDay[]> {
  const served = servedIds(station)
  const rows = await nativeCollection(payload, 'editions')
    .aggregate<{ _id: PlainDate; count: number }>([
      {
        $match: {
          holdsFrom: { $gt: today },
          calledOffOn: null,
          ...(served ? { matter: { $in: served.map((id) => new ObjectId(id)) } } : {}),
        },
      },
      { $group: { _id: '$holdsFrom', count: { $sum: 1 } } },
      { $sort: { _id: 1 } },
    ])
    .toArray()
  return rows.map(({ _id, count }) => ({ on: _id, count }))
}
