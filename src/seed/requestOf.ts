import { type Payload, type PayloadRequest, createLocalReq } from 'payload'

/**
 * A request of somebody of the demonstration, as if she had logged in.
 * @throws Error when there is nobody of that name
 */
export async function requestOf(payload: Payload, username: string): Promise<PayloadRequest> {
  const { docs } = await payload.find({
    collection: 'users',
    where: { username: { equals: username } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  if (!docs[0]) throw new Error(`The demonstration has nobody called ${username}`)
  return createLocalReq({ user: { ...docs[0], collection: 'users' } }, payload)
}
