import type { Payload } from 'payload'
import { isAlreadyThere } from '@/operations/platform/nativeCollection'

/** Longer than a pause of the program, shorter than people notice. */
const leaseMs = 20_000

/**
 * Asks to be the one that schedules: exactly one of any number of workers gets it, and keeps it as
 * long as it asks again in time. The database's clock counts, so that machines need not agree.
 * @returns whether this worker schedules now
 */
export async function holdSchedulerLease({
  payload,
  worker,
}: {
  payload: Payload
  worker: string
}): Promise<boolean> {
  const leases = payload.db.connection.collection<{ _id: string }>('runtime_leases')
  try {
    const result = await leases.updateOne(
      {
        _id: 'scheduler',
        $expr: { $or: [{ $eq: ['$holder', worker] }, { $lt: ['$until', '$$NOW'] }] },
      },
      [{ $set: { holder: worker, until: { $add: ['$$NOW', leaseMs] } } }],
    )
    if (result.matchedCount === 1) return true
    await leases.insertOne({ _id: 'scheduler', holder: worker, until: new Date(0) } as never)
    return holdSchedulerLease({ payload, worker })
  } catch (error) {
    if (isAlreadyThere(error)) return false
    throw error
  }
}

/** Lets another worker schedule at once. */
export async function giveUpSchedulerLease({
  payload,
  worker,
}: {
  payload: Payload
  worker: string
}): Promise<void> {
  const leases = payload.db.connection.collection<{ _id: string }>('runtime_leases')
  await leases.deleteOne({ _id: 'scheduler', holder: worker } as never)
}
