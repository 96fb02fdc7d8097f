import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import type { ImportState } from '@/domain/catalogue/importRun'
import { importText as text } from '@/i18n/imports'
import type { Department, ImportRun } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { sessionOf } from '../platform/nativeCollection'
import { inTransaction } from '../transaction'
import { countRows, storedRuns } from './importStore'

type Ending = Extract<ImportState, 'done' | 'cancelled' | 'failed'>

const prefix: Record<Ending, string> = {
  done: '',
  cancelled: text.auditCancelled,
  failed: text.auditFailed,
}

/**
 * Ends an import and says how many rows of each kind it had. What somebody agreed to goes to the audit
 * trail, in the same transaction, so that it is recorded once.
 * @param error for the person to read, when it failed
 * @param total rows that were to be written, where the writing had begun
 * @returns the state in which it is left
 */
export async function finishImport({
  req,
  run,
  department,
  state,
  error = null,
  total,
  now,
}: {
  req: PayloadRequest
  run: ImportRun
  department?: Department | null
  state: Ending
  error?: string | null
  total?: number
  now: Date
}): Promise<ImportState> {
  const { counts, left } = await countRows(req.payload, run.id)
  await inTransaction({
    req,
    run: async () => {
      const { modifiedCount } = await storedRuns(req.payload).updateOne(
        { _id: new ObjectId(run.id), state: { $in: ['planning', 'waiting', 'running'] } },
        {
          $set: {
            state,
            error,
            finishedAt: now,
            ...counts,
            ...(total === undefined ? {} : { total, done: total - left }),
          },
        },
        { session: await sessionOf(req) },
      )
      if (modifiedCount === 0 || !run.agreedAt) return
      await recordAudit({
        req,
        action: 'matters-imported',
        subject: text.auditSubject(department?.code ?? ''),
        subjectId: run.id,
        detail: `${prefix[state]}${text.auditImport(counts)}${left > 0 ? text.auditLeft(left) : ''}`,
      })
    },
  })
  return state
}
