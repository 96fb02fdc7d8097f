import { setImmediate as breathe } from 'node:timers/promises'
import { ObjectId } from 'mongodb'
import type { ImportState } from '@/domain/catalogue/importRun'
import { planImport } from './importPlan'
import { importRow, type RowResult } from './importRow'
import { countRows, storedRows, storedRuns, type StoredRow } from './importStore'
import { loadMatterLibraries } from './matterLibraries'
import { finishImport } from './finishImport'
import { followRun } from './runFollower'
import type { ImportInHand } from './runImport'

const rowsAtATime = 100

/** What is kept of a row that was worked out or written. */
export const resultOf = (result: RowResult): Partial<StoredRow> => ({
  action: result.action,
  differences: result.differences,
  reasons: result.reasons,
  notes: result.notes,
  ...(result.code ? { code: result.code } : {}),
  ...(result.matterId ? { matter: new ObjectId(result.matterId) } : {}),
})

/**
 * Works out what each row of an import would do, and writes nothing but that.
 * @returns `ready` for the person to look at, or `cancelled`
 */
export async function planImportRun(
  { req, run, department }: ImportInHand,
  now: () => Date,
): Promise<ImportState> {
  const { payload } = req
  const rows = storedRows(payload)
  const stored = await rows
    .find({ run: new ObjectId(run.id) })
    .sort({ number: 1 })
    .toArray()
  const libraries = await loadMatterLibraries({ req, withMatters: true })
  const planned = planImport({
    rows: stored.map(({ number, read }) => ({ number, ...read })),
    libraries,
    only: department,
  })
  const follower = followRun({ payload, collection: 'import-runs', runId: run.id, now })
  try {
    for (let from = 0; from < stored.length; from += rowsAtATime) {
      follower.signal.throwIfAborted()
      const writes = []
      for (const [at, row] of stored.slice(from, from + rowsAtATime).entries()) {
        const result = await importRow(
          { req, libraries, actor: 'person' },
          planned[from + at],
          'preview',
        )
        writes.push({
          updateOne: { filter: { _id: row._id }, update: { $set: resultOf(result) } },
        })
      }
      await rows.bulkWrite(writes, { ordered: false })
      follower.onProgress({ done: Math.min(from + rowsAtATime, stored.length) })
      await breathe()
    }
    await follower.end()
  } catch (error) {
    await follower.end()
    if (!follower.signal.aborted) throw error
    return finishImport({ req, run, department, state: 'cancelled', now: now() })
  }
  const { counts, left } = await countRows(payload, run.id)
  await storedRuns(payload).updateOne(
    { _id: new ObjectId(run.id), state: 'planning' },
    { $set: { state: 'ready', ...counts, done: 0, total: left } },
  )
  return 'ready'
}
