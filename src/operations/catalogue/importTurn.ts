import { setTimeout as sleep } from 'node:timers/promises'
import type { Payload } from 'payload'
import { isAlreadyThere, nativeCollection } from '../platform/nativeCollection'

/** Longer than any row takes; after it a run whose worker is gone holds up the others no longer. */
const holdsMs = 60_000
const renewedAfterMs = 10_000
const askAgainMs = 500

interface Turn {
  _id: string
  holder: string
  until: Date
}

/**
 * Lets one import of a department write at a time, whatever number of workers there is: two that make
 * the same new matter at one moment would not see each other. Waits for the turn.
 * @param signal ends the waiting
 * @returns `keep`, to be called between rows, and `release` for the end
 */
export async function takeImportTurn({
  payload,
  department,
  runId,
  now,
  signal,
}: {
  payload: Payload
  department: string
  runId: string
  now: () => Date
  signal: AbortSignal
}): Promise<{ keep: () => Promise<void>; release: () => Promise<void> }> {
  const turns = nativeCollection<Turn>(payload, 'runtime_leases')
  const _id = `import ${department}`
  let renewedAt = 0

  const ask = async (): Promise<boolean> => {
    const at = now()
    try {
      await turns.updateOne(
        { _id, $or: [{ holder: runId }, { until: { $lt: at } }] },
        { $set: { holder: runId, until: new Date(at.getTime() + holdsMs) } },
        { upsert: true },
      )
    } catch (error) {
      if (isAlreadyThere(error)) return false
      throw error
    }
    renewedAt = at.getTime()
    return true
  }

  while (!(await ask())) await sleep(askAgainMs, undefined, { signal })
  return {
    keep: async () => {
      if (now().getTime() - renewedAt > renewedAfterMs) await ask()
    },
    release: async () => {
      await turns.deleteOne({ _id, holder: runId })
    },
  }
}
