import type { Payload } from 'payload'

/** A worker that has not been heard of for so long counts as gone. */
export const heartbeatMs = 20_000

/** A sign of life. */
interface Heartbeat {
  _id: string
  kind: string
  at: Date
}

const rowsOf = (payload: Payload) =>
  payload.db.connection.collection<Heartbeat>('runtime_heartbeats')

/** Leaves a sign of life; those of a day ago are cleared away. */
export async function beat({
  payload,
  worker,
  now,
}: {
  payload: Payload
  worker: string
  now: Date
}): Promise<void> {
  const rows = rowsOf(payload)
  await rows.updateOne({ _id: worker }, { $set: { kind: 'worker', at: now } }, { upsert: true })
  await rows.deleteMany({ at: { $lt: new Date(now.getTime() - 86_400_000) } })
}

/** Takes the sign of life away, when a worker stops on purpose. */
export async function endBeat({
  payload,
  worker,
}: {
  payload: Payload
  worker: string
}): Promise<void> {
  await rowsOf(payload).deleteOne({ _id: worker })
}

/** When a worker was last heard of, or undefined when none ever was. */
export async function lastBeat(payload: Payload): Promise<Date | undefined> {
  const newest = await rowsOf(payload).findOne({ kind: 'worker' }, { sort: { at: -1 } })
  return newest?.at
}
