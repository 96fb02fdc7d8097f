import type { Payload } from 'payload'

/** When somebody walked along a station's wall last, and who; null when nobody did. */
export async function lastWalk(
  payload: Payload,
  stationId: string,
): Promise<{ on: string; byName: string } | null> {
  const { docs } = await payload.find({
    collection: 'wall-walks',
    where: { station: { equals: stationId } },
    select: { on: true, byName: true },
    sort: '-on',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs[0] ? { on: docs[0].on, byName: docs[0].byName ?? '' } : null
}
