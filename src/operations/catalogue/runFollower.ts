import { ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { nativeCollection } from '@/operations/platform/nativeCollection'

/** How often progress is written and a cancel is looked for: a second or two to the person. */
const everyMs = 400

interface RunRow {
  _id: ObjectId
  cancelRequested?: boolean
  done: number
  heartbeatAt: Date
}

/** What a run under way reports to, and hears from. */
export interface RunFollower {
  onProgress: (progress: { done: number }) => void
  /** Aborted when somebody cancelled. */
  signal: AbortSignal
  /** Stops following; the last progress is written by whoever ends the run. */
  end: () => Promise<void>
}

/**
 * Follows a run: writes how far it is and that its worker lives, and aborts it when it was cancelled.
 * One small write each 0.4 s, however many sheets or rows there are.
 */
export function followRun({
  payload,
  collection = 'print-runs',
  runId,
  now,
}: {
  payload: Payload
  collection?: 'print-runs' | 'import-runs'
  runId: string
  now: () => Date
}): RunFollower {
  const rows = nativeCollection<RunRow>(payload, collection)
  const abort = new AbortController()
  let done = 0
  const tell = async () => {
    try {
      const row = await rows.findOneAndUpdate(
        { _id: new ObjectId(runId) },
        { $set: { done, heartbeatAt: now() } },
        { returnDocument: 'after', projection: { cancelRequested: 1 } },
      )
      if (!row || row.cancelRequested) abort.abort(new Error('cancelled'))
    } catch (err) {
      payload.logger.warn({ err, runId }, 'progress was not written')
    }
  }
  let telling = Promise.resolve()
  const timer = setInterval(() => {
    telling = telling.then(tell)
  }, everyMs)
  return {
    onProgress: (progress) => {
      done = progress.done
    },
    signal: abort.signal,
    end: async () => {
      clearInterval(timer)
      await telling
    },
  }
}
