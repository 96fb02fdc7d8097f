import type { PayloadRequest } from 'payload'
import { mayReadAt, mayStaff } from '@/access/people'
import { isRecordId } from '@/domain/platform/recordId'
import { peopleText as say } from '@/i18n/people'
import type { Post, Station, User } from '@/payload-types'
import { stationById } from '../../casework/casePlaces'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'

/** The person of a request. @throws Refusal 401 */
export function actorOf(req: PayloadRequest): User {
  const person = requirePerson(req)
  return person
}

/**
 * A station whose people the person of a request sets.
 * @throws Refusal 401, 404 when it is unknown or not hers to see, 403 when she only sees it
 */
export async function staffedStation(req: PayloadRequest, id: string): Promise<Station> {
  const person = actorOf(req)
  const station = isRecordId(id) ? await stationById(req, id) : null
  if (!station || !mayReadAt(person, station.path)) {
    throw new Refusal({ kind: 'not-found', message: say.unknownStation })
  }
  if (!mayStaff(person, station)) throw new Refusal({ kind: 'forbidden', message: say.notYours })
  return station
}

/** A post that the person of a request may change, with its station. @throws Refusal as above */
export async function staffedPost(
  req: PayloadRequest,
  id: string,
): Promise<{ post: Post; station: Station }> {
  const person = actorOf(req)
  const post = isRecordId(id)
    ? await req.payload.findByID({
        collection: 'posts',
        id,
        depth: 0,
        disableErrors: true,
        showHiddenFields: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!post || !mayReadAt(person, post.path)) {
    throw new Refusal({ kind: 'not-found', message: say.unknownPost })
  }
  const station = await staffedStation(req, String(post.station))
  return { post, station }
}

/** An account by its id, or null. */
export async function accountById(req: PayloadRequest, id: string): Promise<User | null> {
  if (!isRecordId(id)) return null
  return req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
}
