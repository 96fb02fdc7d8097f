import { ObjectId } from 'mongodb'
import { writtenActions, type ImportState } from '@/domain/catalogue/importRun'
import { finishImport } from './finishImport'
import { takeImportTurn } from './importTurn'
import { storedRows, storedRuns } from './importStore'
import { followRun } from './runFollower'
import type { ImportInHand } from './runImport'
import { rowWriter } from './writeImportRow'

/**
 * Writes the rows of an import that are left, one after the other, each in a transaction of its own with
 * the note that it is done: so a worker that takes over goes on where the other died.
 * @returns `done` or `cancelled`
 */
export async function writeImportRun(
  { req, run, department }: ImportInHand,
  now: () => Date,
): Promise<ImportState> {
  const { payload } = req
  const rows = storedRows(payload)
  const _id = new ObjectId(run.id)
  const before = await rows.countDocuments({ run: _id, doneAt: { $exists: true } })
  const left = await rows
    .find(
      { run: _id, action: { $in: [...writtenActions] }, doneAt: { $exists: false } },
      { projection: { _id: 1 } },
    )
    .sort({ number: 1 })
    .toArray()
  const total = before + left.length
  const { matchedCount } = await storedRuns(payload).updateOne(
    { _id, state: { $in: ['waiting', 'running'] } },
    { $set: { state: 'running', done: before, total, heartbeatAt: now(), error: null } },
  )
  // Cancelled since the job was taken up.
  if (matchedCount === 0) return 'cancelled'
  const follower = followRun({ payload, collection: 'import-runs', runId: run.id, now })
  const write = rowWriter({ req, department, now, signal: follower.signal })
  let done = before
  follower.onProgress({ done })
  let turn: Awaited<ReturnType<typeof takeImportTurn>> | undefined
  try {
    turn = await takeImportTurn({
      payload,
      department: department.id,
      runId: run.id,
      now,
      signal: follower.signal,
    })
    for (const row of left) {
      follower.signal.throwIfAborted()
      await turn.keep()
      await write(row._id)
      done += 1
      follower.onProgress({ done })
    }
    await follower.end()
    return await finishImport({ req, run, department, state: 'done', total, now: now() })
  } catch (error) {
    await follower.end()
    if (!follower.signal.aborted) throw error
    return finishImport({ req, run, department, state: 'cancelled', total, now: now() })
  } finally {
    await turn?.release()
  }
}
