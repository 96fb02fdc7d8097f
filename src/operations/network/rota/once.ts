import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import { isAlreadyThere, nativeCollection, sessionOf } from '../../platform/nativeCollection'
import { byOfStep, once as doOnce, repeatedCommand } from '../../repeated'

type Kept = 'shifts' | 'shift-swaps' | 'rota-patterns'

/** What a command was done to, and whether it had been done before. */
export interface Done {
  id: string
  isRepeat: boolean
}

/** The row on which a command was given before, null when the command is new. */
async function rowOf(
  req: PayloadRequest,
  { collection, commandId }: { collection: Kept; commandId: string },
): Promise<string | null> {
  const found = await repeatedCommand(req, {
    collection,
    commandId,
    // A pattern keeps no history: whoever may plan the station may have given it.
    byOf: (row) => ('history' in row ? byOfStep(row, commandId) : personOf(req)?.id),
  })
  return found?.id ?? null
}

/**
 * Does a command in one transaction, once however often its request arrives.
 * @param commandId made by the page
 * @param run does it and gives the id of the row that now bears the command's id
 * @throws what `run` throws
 */
export async function once({
  req,
  collection,
  commandId,
  run,
}: {
  req: PayloadRequest
  collection: Kept
  commandId: string
  run: () => Promise<string>
}): Promise<Done> {
  const known = () => rowOf(req, { collection, commandId })
  const { result, isRepeat } = await doOnce({ req, known, run })
  return { id: result, isRepeat }
}

interface Turn {
  _id: string
  count: number
}

/**
 * Makes whoever else plans the same people wait: within a transaction, two that touch one person's turn
 * conflict, and the later is done again on what the first has written. So nobody gets two shifts at once.
 * @param users ids
 */
export async function takeTurns(req: PayloadRequest, users: readonly string[]): Promise<void> {
  const turns = nativeCollection<Turn>(req.payload, 'rota_turns')
  const session = await sessionOf(req)
  for (const user of [...new Set(users)].sort()) {
    try {
      await turns.updateOne({ _id: user }, { $inc: { count: 1 } }, { upsert: true, session })
    } catch (error) {
      // Two first turns of one person at once: a conflict like any other, to be done again.
      throw isAlreadyThere(error) ? Object.assign(new Error('turn taken'), { code: 112 }) : error
    }
  }
}
