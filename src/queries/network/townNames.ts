import type { Payload } from 'payload'

/** Names of the towns by their division codes. */
export async function townNames(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({
    collection: 'areas',
    where: { tier: { equals: 'town' } },
    select: { code: true, name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return new Map(docs.map(({ code, name }) => [code, name]))
}
