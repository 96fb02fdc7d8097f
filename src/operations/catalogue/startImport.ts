import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { mayStart } from '@/domain/catalogue/importRun'
import { importText as text } from '@/i18n/imports'
import { sessionOf } from '../platform/nativeCollection'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { countRows, storedRuns } from './importStore'
import { queueImport } from './receiveImport'
import { seeImport } from './seeImport'

/**
 * Agrees to an import, or goes on with one that was cancelled or broke off: the worker writes the rows
 * that are left. A double click starts one: the second finds it started and changes nothing.
 * @throws Refusal 401, 403, 404; 409 when it is not ready or there is nothing to write
 */
export async function startImport({
  req,
  id,
  now,
}: {
  req: PayloadRequest
  id: string
  now: Date
}): Promise<void> {
  const { run, user } = await seeImport(req, id)
  const { left } = await countRows(req.payload, run.id)
  const heartbeatAt = run.heartbeatAt ?? run.agreedAt
  const standing = {
    state: run.state,
    isAgreed: Boolean(run.agreedAt),
    left,
    heartbeatAt: heartbeatAt ? Date.parse(heartbeatAt) : undefined,
  }
  if (!mayStart(standing, now.getTime())) {
    if (run.state === 'waiting' || run.state === 'running' || run.state === 'done') return
    const message = run.state === 'ready' ? text.nothingToWrite : text.notReady
    throw new Refusal({ kind: 'conflict', message })
  }
  await inTransaction({
    req,
    run: async () => {
      const { modifiedCount } = await storedRuns(req.payload).updateOne(
        {
          _id: new ObjectId(run.id),
          state: run.state,
          agreedAt: run.agreedAt ? new Date(run.agreedAt) : null,
        } as object,
        {
          $set: {
            state: 'waiting',
            agreedBy: new ObjectId(user.id),
            agreedAt: now,
            heartbeatAt: now,
            cancelRequested: false,
            finishedAt: null,
            error: null,
          },
        },
        { session: await sessionOf(req) },
      )
      if (modifiedCount > 0) await queueImport(req, run.id)
    },
  })
}
