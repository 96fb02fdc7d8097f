import { ObjectId, type Collection } from 'mongodb'
import type { Payload } from 'payload'
import type { ImportState, RowAction } from '@/domain/catalogue/importRun'
import type { FieldDifference } from '@/domain/catalogue/inputDifference'
import type { WorkbookRow } from '@/domain/catalogue/spreadsheet/readMatters'
import { nativeCollection } from '@/operations/platform/nativeCollection'
import type { ImportRun } from '@/payload-types'

/** A row of an import as it is stored; see the collection `import-rows`. */
export interface StoredRow {
  _id: ObjectId
  run: ObjectId
  department: ObjectId
  number: number
  name: string
  code?: string
  matter?: ObjectId
  /** Absent until the row is worked out. */
  action?: RowAction
  differences?: FieldDifference[]
  reasons?: string[]
  notes?: string[]
  doneAt?: Date
  read: Pick<WorkbookRow, 'input' | 'reasons' | 'notes' | 'cells'>
}

/** The parts of an import that are written by compare-and-set. */
export interface StoredRun {
  _id: ObjectId
  state: ImportState
  agreedBy?: ObjectId
  agreedAt?: Date
  cancelRequested?: boolean
  finishedAt?: Date | null
  heartbeatAt?: Date | null
  error?: string | null
  done: number
  total: number
  added: number
  changed: number
  unchanged: number
  refused: number
}

export const storedRows = (payload: Payload): Collection<StoredRow> =>
  nativeCollection<StoredRow>(payload, 'import-rows')

export const storedRuns = (payload: Payload): Collection<StoredRun> =>
  nativeCollection<StoredRun>(payload, 'import-runs')

/** An import with an id, or null; an id of a wrong shape is no import. */
export async function importById(payload: Payload, id: string): Promise<ImportRun | null> {
  if (!/^[a-f0-9]{24}$/.test(id)) return null
  return payload.findByID({
    collection: 'import-runs',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
}

/** How many rows of an import are of each kind, and how many are still to be written. */
export async function countRows(
  payload: Payload,
  runId: string,
): Promise<{ counts: Record<RowAction, number>; left: number }> {
  const groups = await storedRows(payload)
    .aggregate<{ _id: { action?: RowAction; isDone: boolean }; count: number }>([
      { $match: { run: new ObjectId(runId) } },
      {
        $group: {
          _id: { action: '$action', isDone: { $gt: ['$doneAt', null] } },
          count: { $sum: 1 },
        },
      },
    ])
    .toArray()
  const counts = { added: 0, changed: 0, unchanged: 0, refused: 0 }
  let left = 0
  for (const { _id, count } of groups) {
    if (!_id.action) continue
    counts[_id.action] += count
    if (!_id.isDone && (_id.action === 'added' || _id.action === 'changed')) left += count
  }
  return { counts, left }
}
