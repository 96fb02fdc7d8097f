import type { PayloadRequest } from 'payload'
import { hasRole } from '@/access/roles'
import { isRecordId } from '@/domain/platform/recordId'
import { networkText as say } from '@/i18n/networkText'
import type { Area, Station, User } from '@/payload-types'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'

/** Whoever keeps the county's network. @throws Refusal 401, 403 */
export function coordinatorOf(req: PayloadRequest): User {
  const person = requirePerson(req)
  if (!hasRole(person, 'coordinator')) {
    throw new Refusal({ kind: 'forbidden', message: say.notCoordinator })
  }
  return person
}

interface Kinds {
  areas: Area
  stations: Station
}

/** A record with all its fields, those that only operations need as well. */
async function byId<Name extends keyof Kinds>(
  req: PayloadRequest,
  { collection, id, unknown }: { collection: Name; id: string; unknown: string },
): Promise<Kinds[Name]> {
  const found = isRecordId(id)
    ? await req.payload.findByID({
        collection,
        id,
        depth: 0,
        disableErrors: true,
        showHiddenFields: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!found) throw new Refusal({ kind: 'not-found', message: unknown })
  return found as Kinds[Name]
}

/** A station by its id. @throws Refusal 404 */
export const knownStation = (req: PayloadRequest, id: string): Promise<Station> =>
  byId(req, { collection: 'stations', id, unknown: say.unknownStation })

/** An area by its id. @throws Refusal 404 */
export const knownArea = (req: PayloadRequest, id: string): Promise<Area> =>
  byId(req, { collection: 'areas', id, unknown: say.unknownArea })
