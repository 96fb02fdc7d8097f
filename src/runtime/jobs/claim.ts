import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'

/** How long a claim holds without being renewed; a dead worker's job is free again after it. */
export const claimMs = 30_000
/** A job that somebody else than a worker began and that has been silent for so long is free. */
const silentMs = 15 * 60_000
/** A job that took so many workers down with it is set aside as failed. */
const mostDeaths = 5

/** What the worker keeps on a job beside Payload's own fields. */
interface JobRow {
  _id: { toHexString: () => string }
  queue?: string
}

/** A job that this worker holds. */
export interface Claim {
  id: string
  queue: string
}

const rowsOf = (payload: Payload) => payload.db.connection.collection('payload-jobs')

/**
 * Takes the oldest job that is due, in one step, so that no two workers take the same one: Payload's
 * own way of taking jobs looks first and marks afterwards.
 * @param worker who takes it
 * @param busyQueues queues to leave alone, because this worker has one of their jobs in hand
 */
export async function claimJob({
  payload,
  worker,
  busyQueues,
  now,
}: {
  payload: Payload
  worker: string
  busyQueues: string[]
  now: Date
}): Promise<Claim | undefined> {
  const row = await rowsOf(payload).findOneAndUpdate(
    {
      processing: { $ne: true },
      hasError: { $ne: true },
      completedAt: null,
      $or: [{ waitUntil: null }, { waitUntil: { $lte: now } }],
      queue: { $nin: busyQueues },
    },
    {
      $set: { processing: true, claimedBy: worker, claimedUntil: after(now, claimMs) },
    },
    { sort: { createdAt: 1 } },
  )
  if (!row) return undefined
  const { _id, queue } = row as unknown as JobRow
  return { id: _id.toHexString(), queue: queue ?? 'default' }
}

/** Says that a worker is still at its jobs. */
export async function renewClaims({
  payload,
  worker,
  now,
}: {
  payload: Payload
  worker: string
  now: Date
}): Promise<void> {
  await rowsOf(payload).updateMany(
    { claimedBy: worker, processing: true },
    { $set: { claimedUntil: after(now, claimMs) } },
  )
}

/**
 * Lets go of a job that came back unfinished, because the database was away when its end was to be
 * written. It counts like a death, so that it is tried again and in the end set aside.
 */
export async function letGoOfClaim({
  payload,
  worker,
  id,
  now,
}: {
  payload: Payload
  worker: string
  id: string
  now: Date
}): Promise<void> {
  await rowsOf(payload).updateOne(
    { _id: new ObjectId(id), claimedBy: worker, processing: true },
    { $set: { claimedUntil: now }, $unset: { claimedBy: '' } },
  )
}

/** Clears away jobs that are done, when the program died between their end and their deletion. */
export async function clearDoneJobs({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const done = { completedAt: { $ne: null }, updatedAt: { $lt: after(now, -claimMs) } }
  return (await rowsOf(payload).deleteMany(done)).deletedCount
}

/** Gives back what a worker has not finished, when it is asked to stop. */
export async function releaseClaims({
  payload,
  worker,
}: {
  payload: Payload
  worker: string
}): Promise<void> {
  await rowsOf(payload).updateMany(
    { claimedBy: worker, processing: true },
    { $set: { processing: false }, $unset: { claimedBy: '', claimedUntil: '' } },
  )
}

/**
 * Frees the jobs of dead workers. A job whose workers have died five times is marked as failed
 * instead, so that it does not take the next one down too.
 * @returns how many are free again
 */
export async function freeDeadClaims({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<number> {
  const isDead = {
    processing: true,
    $or: [
      { claimedUntil: { $lt: now } },
      { claimedUntil: null, updatedAt: { $lt: after(now, -silentMs) } },
    ],
  }
  const forget = { claimedBy: '', claimedUntil: '' }
  await rowsOf(payload).updateMany(
    { ...isDead, deaths: { $gte: mostDeaths - 1 } },
    {
      $set: { processing: false, hasError: true, error: { message: 'its workers died' } },
      $unset: forget,
    },
  )
  const { modifiedCount } = await rowsOf(payload).updateMany(isDead, {
    $set: { processing: false },
    $inc: { deaths: 1 },
    $unset: forget,
  })
  return modifiedCount
}

const after = (date: Date, ms: number): Date => new Date(date.getTime() + ms)
