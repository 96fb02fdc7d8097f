import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { stationPath } from '@/domain/network/areas'
import { nativeCollection, sessionOf } from '../platform/nativeCollection'

/** A tree is four tiers deep; more means that it bites its own tail. */
const deepest = 8

/**
 * The path of whatever lies in an area, read up the tree.
 * @param areaId the area
 * @throws Error when the tree is broken
 */
export async function pathOfArea(req: PayloadRequest, areaId: string): Promise<string> {
  const codes: string[] = []
  let next: string | null = areaId
  while (next) {
    if (codes.length >= deepest) throw new Error('the tree of areas is no tree')
    const area: { code: string; parent?: string | { id: string } | null } =
      await req.payload.findByID({
        collection: 'areas',
        id: next,
        depth: 0,
        overrideAccess: true,
        req,
      })
    codes.unshift(area.code)
    next = idOf(area.parent)
  }
  return stationPath(codes)
}

/**
 * Writes the paths of all stations in an area and below it anew, and of those who serve there;
 * called when an area's code or parent was changed.
 */
export async function refreshPathsBelow(req: PayloadRequest, areaId: string): Promise<void> {
  const path = await pathOfArea(req, areaId)
  const { docs: stations } = await req.payload.find({
    collection: 'stations',
    where: { area: { equals: areaId } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id } of stations) {
    await req.payload.db.updateOne({ collection: 'stations', id, data: { path }, req })
    await refreshPathOfStaff({ req, stationId: id, path })
  }
  const { docs: children } = await req.payload.find({
    collection: 'areas',
    where: { parent: { equals: areaId } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id } of children) await refreshPathsBelow(req, id)
}

/** Collections whose rows carry the path of their `station` as `path`, so that an index decides access. */
const carriers = [
  'posts',
  'standard-items',
  'inspections',
  'card-reprints',
  'competences',
  'enrolments',
  'lesson-acknowledgements',
  'training-records',
  'postings',
  'wall-walks',
] as const

/** Hands a station's path on to those who serve there, and to its rows: access is decided by it. */
export async function refreshPathOfStaff({
  req,
  stationId,
  path,
}: {
  req: PayloadRequest
  stationId: string
  path: string
}): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { station: { equals: stationId } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  for (const { id } of docs) {
    await req.payload.db.updateOne({
      collection: 'users',
      id,
      data: { stationPath: path },
      req,
    })
  }
  const session = await sessionOf(req)
  for (const name of carriers) {
    await nativeCollection(req.payload, name).updateMany(
      { station: new ObjectId(stationId) },
      { $set: { path } },
      { session },
    )
  }
}
