import { commitTransaction, initTransaction, killTransaction, type PayloadRequest } from 'payload'

const attempts = 8

const isLabelled = (error: object): error is { hasErrorLabel: (label: string) => boolean } =>
  'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function'

/**
 * Whether another transaction was in the way, so that doing the whole thing again can help.
 * MongoDB says so with a label or with code 112 (WriteConflict); it retries nothing by itself.
 */
export function isWriteConflict(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false
  if (isLabelled(error) && error.hasErrorLabel('TransientTransactionError')) return true
  return 'code' in error && error.code === 112
}

const pause = (attempt: number) =>
  new Promise((resolve) => setTimeout(resolve, 5 * 2 ** attempt * (0.5 + Math.random())))

/**
 * Runs a piece of work in one transaction: all of it is written, or none. When another transaction
 * was in the way it is done again, a bounded number of times, so `run` must load what it decides on.
 * Inside a transaction that is already open it simply runs.
 * @param req goes to every Local API call of `run`
 * @throws what `run` throws, after everything was rolled back; the conflict when it never went away
 */
export async function inTransaction<Result>({
  req,
  run,
}: {
  req: PayloadRequest
  run: () => Promise<Result>
}): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const isMine = await initTransaction(req)
    if (!isMine) return run()
    try {
      const result = await run()
      // A Local API call that fails ends the transaction; whoever swallowed its error wrote outside.
      if (!req.transactionID) throw new Error('The transaction had ended before its work was done')
      await commitTransaction(req)
      return result
    } catch (error) {
      await killTransaction(req)
      if (attempt >= attempts || !isWriteConflict(error)) throw error
      await pause(attempt)
    }
  }
}
