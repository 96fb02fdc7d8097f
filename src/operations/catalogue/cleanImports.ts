import type { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { storedRows, storedRuns } from './importStore'

const dayMs = 86_400_000
/** The rows of an import are kept for half a year, so that it can be looked up; its counts stay. */
export const rowsKeptMs = 180 * dayMs
/** A preview that nobody agreed to for a month is not waited for any more. */
export const previewKeptMs = 30 * dayMs

/**
 * Clears away the rows of imports that ended long ago, and cancels previews that were forgotten.
 * @returns how many rows went, and how many previews were cancelled
 */
export async function cleanImports({
  payload,
  now,
}: {
  payload: Payload
  now: Date
}): Promise<{ rows: number; previews: number }> {
  const before = (age: number) => new Date(now.getTime() - age)
  const runs = storedRuns(payload)
  const { modifiedCount: previews } = await runs.updateMany(
    { state: 'ready', requestedAt: { $lt: before(previewKeptMs) } } as object,
    { $set: { state: 'cancelled', finishedAt: now } },
  )
  const old = await runs
    .find<{ _id: ObjectId }>(
      { finishedAt: { $lt: before(rowsKeptMs) } },
      { projection: { _id: 1 } },
    )
    .toArray()
  const { deletedCount: rows } = await storedRows(payload).deleteMany({
    run: { $in: old.map(({ _id }) => _id) },
  })
  return { rows, previews }
}
