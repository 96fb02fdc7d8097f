import type { PayloadRequest } from 'payload'

/** Names of stations by id. */
export async function stationNames(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'stations',
    where: { id: { in: [...new Set(ids)].filter(Boolean) } },
    select: { name: true },
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}
