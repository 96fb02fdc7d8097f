import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { nativeCollection, sessionOf } from '../../platform/nativeCollection'

/**
 * Takes back what was arranged for a station that has closed meanwhile, within the transaction of its closing.
 * @param commandId of the closing; the plan that it carries out stays
 */
export async function dropChanges(
  req: PayloadRequest,
  { station, commandId, now }: { station: string; commandId: string; now: Date },
): Promise<void> {
  await nativeCollection(req.payload, 'scheduled-changes').updateMany(
    { station: new ObjectId(station), status: 'planned', commandId: { $ne: commandId } },
    [{ $set: { status: 'withdrawn', slot: { $toString: '$_id' }, updatedAt: now } }],
    { session: await sessionOf(req) },
  )
}
