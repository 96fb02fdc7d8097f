import type { PayloadRequest } from 'payload'
import { personOf } from '@/access/roles'
import type { Enrolment, TrainingSession } from '@/payload-types'
import { byOfStep, once as doOnce, repeatedCommand } from '../repeated'

/** What keeps the ids of its commands. */
interface Rows {
  'training-sessions': TrainingSession
  enrolments: Enrolment
}

type Kept = Pick<TrainingSession, 'history' | 'commandIds'>

/** What happened: a line of the history, and the id of the command at the same place beside it. */
export interface Step {
  commandId: string
  command: string
  detail?: string
  now: Date
}

/** History and ids of commands with one more step, by whoever asks. */
export function withStep(
  req: PayloadRequest,
  row: Kept | null,
  { commandId, command, detail, now }: Step,
): Pick<TrainingSession, 'history' | 'commandIds'> {
  const step = { at: now.toISOString(), by: personOf(req)?.id, command, detail }
  return {
    history: [...(row?.history ?? []), step],
    commandIds: [...(row?.commandIds ?? []), commandId],
  }
}

/** The row on which a command was given before; null when the command is new. */
const repeated = <Slug extends keyof Rows>(
  req: PayloadRequest,
  collection: Slug,
  commandId: string,
): Promise<Rows[Slug] | null> =>
  repeatedCommand<keyof Rows>(req, {
    collection,
    commandId,
    byOf: (row) => byOfStep(row, commandId),
  }) as Promise<Rows[Slug] | null>

/**
 * Does a command once, however often it arrives, in one transaction.
 * @returns the row after it, and whether it had been done before
 * @throws what `run` throws; Refusal 409 when the id came with a command of somebody else
 */
export async function once<Slug extends keyof Rows>(
  { req, collection, commandId }: { req: PayloadRequest; collection: Slug; commandId: string },
  run: () => Promise<Rows[Slug]>,
): Promise<{ row: Rows[Slug]; isRepeat: boolean }> {
  const known = () => repeated(req, collection, commandId)
  const { result, isRepeat } = await doOnce({ req, known, run })
  return { row: result, isRepeat }
}
