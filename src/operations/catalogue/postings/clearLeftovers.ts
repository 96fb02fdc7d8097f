import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { isRecordId } from '@/domain/platform/recordId'
import { postingText as say } from '@/i18n/postings'
import { predecessorsOf } from '@/queries/network/successors'
import { nativeCollection } from '../../platform/nativeCollection'
import { Refusal } from '../../refusal'
import { requirePerson } from '../../requirePerson'
import { wallStation } from './wallStation'

/**
 * 清点扔掉: ticks off the printed handouts of an edition at a station. Done twice it changes nothing more; what is
 * printed later is listed again.
 * @param edition id
 * @returns how many prints were ticked off now
 * @throws Refusal 401, 403, 404, 409
 */
export async function clearLeftovers({
  req,
  station: stationId,
  edition,
  now,
}: {
  req: PayloadRequest
  station: string
  edition: string
  now: Date
}): Promise<number> {
  const station = await wallStation(req, stationId)
  if (!isRecordId(edition)) throw new Refusal({ kind: 'not-found', message: say.unknownPrints })
  const stations = [station.id, ...(await predecessorsOf(req.payload, station.id))]
  const { modifiedCount } = await nativeCollection(req.payload, 'prints').updateMany(
    {
      station: { $in: stations.map((id) => new ObjectId(id)) },
      edition: new ObjectId(edition),
      kind: 'sheet',
      clearedAt: null,
    },
    { $set: { clearedAt: now, clearedBy: new ObjectId(requirePerson(req).id), updatedAt: now } },
  )
  return modifiedCount
}
