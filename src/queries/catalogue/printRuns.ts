import type { Payload } from 'payload'
import type { PrintRun } from '@/payload-types'

/** A run with an id, or null; an id of a wrong shape is no run. */
export async function runById(payload: Payload, id: string): Promise<PrintRun | null> {
  if (!/^[a-f0-9]{24}$/.test(id)) return null
  return payload.findByID({
    collection: 'print-runs',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
}

/** The newest runs that a person ordered, newest first, with the station's name. */
export async function myRuns(
  payload: Payload,
  { userId, limit }: { userId: string; limit: number },
): Promise<PrintRun[]> {
  const { docs } = await payload.find({
    collection: 'print-runs',
    where: { requestedBy: { equals: userId } },
    select: { editions: false },
    populate: { stations: { code: true, name: true } },
    sort: '-requestedAt',
    depth: 1,
    limit,
    pagination: false,
    overrideAccess: true,
  })
  return docs as PrintRun[]
}
