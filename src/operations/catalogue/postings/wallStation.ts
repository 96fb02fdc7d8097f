import type { PayloadRequest } from 'payload'
import { mayReadAt } from '@/access/people'
import { mayMindWall } from '@/access/postings'
import { isRecordId } from '@/domain/platform/recordId'
import { postingText as say } from '@/i18n/postings'
import type { Station } from '@/payload-types'
import { stationById } from '../../casework/casePlaces'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'

/**
 * A station whose wall the person of a request minds.
 * @param id of the station
 * @throws Refusal 401; 404 when it is unknown or not hers to see, 403 when she only sees it, 409 when it is closed
 */
export async function wallStation(req: PayloadRequest, id: string): Promise<Station> {
  const person = requirePerson(req)
  const station = isRecordId(id) ? await stationById(req, id) : null
  if (!station || !mayReadAt(person, station.path)) {
    throw new Refusal({ kind: 'not-found', message: say.unknownStation })
  }
  if (!mayMindWall(person, station)) throw new Refusal({ kind: 'forbidden', message: say.notYours })
  if (station.active === false) throw new Refusal({ kind: 'conflict', message: say.closed })
  return station
}
