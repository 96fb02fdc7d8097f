import type { Payload, PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type PostFilter, postsInForce } from './posts'

/** A station where somebody serves. */
export interface Serving {
  /** Id. */
  station: string
  path: string
}

/** Where people serve by their posts in force, by the id of the user; who has no account is left out. */
export async function servingBy(
  source: Payload | PayloadRequest,
  filter: PostFilter,
): Promise<Map<string, Serving[]>> {
  const serving = new Map<string, Serving[]>()
  for (const { user, station, path } of await postsInForce(source, filter)) {
    const [id, at] = [idOf(user), idOf(station)]
    if (id && at) serving.set(id, [...(serving.get(id) ?? []), { station: at, path }])
  }
  return serving
}
