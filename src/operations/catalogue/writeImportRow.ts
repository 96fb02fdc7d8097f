import { setTimeout as sleep } from 'node:timers/promises'
import type { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { changedSince } from '@/domain/catalogue/importRun'
import { importText as text } from '@/i18n/imports'
import type { Department } from '@/payload-types'
import { sessionOf } from '../platform/nativeCollection'
import { inTransaction, isWriteConflict } from '../transaction'
import { planImport } from './importPlan'
import { importRow, type RowResult } from './importRow'
import { storedRows, type StoredRow } from './importStore'
import { matterCandidates } from './matterCandidates'
import {
  emptyIndex,
  indexMatters,
  loadMatterLibraries,
  type MatterLibraries,
} from './matterLibraries'
import { resultOf } from './planImportRun'

/** A fault that another try with fresh libraries may mend: somebody else made the same code or law. */
const tries = 2

/** Ends the transaction of a row that was refused while it was written. */
class RowRefused extends Error {
  constructor(readonly result: RowResult) {
    super('the row was refused')
  }
}

/**
 * What a worker that was killed had in hand stays locked until the database gives its transaction up, which
 * is after a minute.
 */
const lockedMs = 90_000
const askAgainMs = 500

interface Writer {
  req: PayloadRequest
  department: Department
  now: () => Date
  /** Ends the waiting for a locked row. */
  signal: AbortSignal
}

/**
 * Writes single rows of an import. Each is planned anew against the matter as it stands at that moment:
 * where it would do what its preview did not show, it is refused with what changed. A row that is done
 * already is left alone.
 * @returns what writes the row with an id; libraries are loaded once and kept up to date between rows
 */
export function rowWriter({
  req,
  department,
  now,
  signal,
}: Writer): (id: ObjectId) => Promise<void> {
  let libraries: MatterLibraries | undefined
  const rows = storedRows(req.payload)
  const notDone = (_id: ObjectId) => ({ _id, doneAt: { $exists: false } })

  const keep = async (id: ObjectId, result: RowResult) => {
    const session = await sessionOf(req)
    const $set = { ...resultOf(result), doneAt: now() }
    await rows.updateOne(notDone(id), { $set }, { session })
  }

  const write = async (id: ObjectId) => {
    let [given, used] = [libraries, libraries]
    // What an attempt that is rolled back puts on the shelf is not there: only a good one is kept.
    libraries = undefined
    await inTransaction({
      req,
      run: async () => {
        const own = given ?? (await loadMatterLibraries({ req }))
        given = undefined
        used = own
        const row = await rows.findOne(notDone(id), { session: await sessionOf(req) })
        if (row) await keep(id, await writeOne({ req, libraries: own, department }, row))
      },
    })
    libraries = used
  }

  return async (id) => {
    const until = Date.now() + lockedMs
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await write(id)
      } catch (error) {
        if (error instanceof RowRefused) return keep(id, error.result)
        if (isWriteConflict(error) && Date.now() < until) {
          await sleep(askAgainMs, undefined, { signal })
          continue
        }
        if (attempt < tries) continue
        const row = await rows.findOne(notDone(id))
        if (!row) return
        req.payload.logger.error({ err: error, row: row.number }, 'a row was not imported')
        const reasons = [text.rowFailed(row.number)]
        return keep(id, { action: 'refused', differences: [], reasons, notes: [] })
      }
    }
  }
}

/** The row planned against the matter of this moment, and written when that is what was shown. */
async function writeOne(
  {
    req,
    libraries,
    department,
  }: { req: PayloadRequest; libraries: MatterLibraries; department: Department },
  row: StoredRow,
): Promise<RowResult> {
  const { input } = row.read
  const named = { ...input, name: (input.name ?? '').trim() }
  const candidates = await matterCandidates({ req, input: named, department })
  const fresh = { ...libraries, matters: indexMatters(emptyIndex(), candidates) }
  const context = { req, libraries: fresh, actor: 'person' as const }
  const [planned] = planImport({
    rows: [{ number: row.number, ...row.read }],
    libraries: fresh,
    only: department,
  })
  const current = await importRow(context, planned, 'preview')
  const shown = { action: row.action ?? 'refused', differences: row.differences ?? [] }
  const news = changedSince(shown, current)
  if (news) {
    const changes = news.map(({ label, before, after }) => text.change(label, before, after))
    const reasons = [text.changedSince(row.number, changes)]
    return { ...current, action: 'refused', differences: news, reasons }
  }
  if (current.action === 'unchanged' || current.action === 'refused') return current
  const written = await importRow(context, planned, 'write')
  if (written.action === 'refused') throw new RowRefused(written)
  return { ...written, notes: row.notes ?? [] }
}
