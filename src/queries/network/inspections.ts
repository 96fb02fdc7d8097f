import type { Payload } from 'payload'
import type { Inspection } from '@/payload-types'

/** How many checks a station's page shows. */
const mostShown = 30

/** The latest checks of a station, the newest first. */
export async function stationInspections(
  payload: Payload,
  stationId: string,
): Promise<Inspection[]> {
  const { docs } = await payload.find({
    collection: 'inspections',
    where: { station: { equals: stationId } },
    sort: '-at',
    limit: mostShown,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs
}
