import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { caseText } from '@/i18n/casework'
import type { Enrolment, TrainingSession } from '@/payload-types'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'

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
async function repeated<Slug extends keyof Rows>(
  req: PayloadRequest,
  collection: Slug,
  commandId: string,
): Promise<Rows[Slug] | null> {
  const { docs } = await req.payload.find({
    collection: collection as 'enrolments',
    where: { commandIds: { in: [commandId] } },
    showHiddenFields: true,
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs as Kept[]
  if (!found) return null
  const step = found.history?.[found.commandIds.indexOf(commandId)]
  if (idOf(step?.by) !== personOf(req)?.id) {
    throw new Refusal({ kind: 'conflict', message: caseText.otherCommand })
  }
  return found as Rows[Slug]
}

/**
 * Does a command once, however often it arrives, in one transaction.
 * @returns the row after it, and whether it had been done before
 * @throws what `run` throws; Refusal 409 when the id came with a command of somebody else
 */
export async function once<Slug extends keyof Rows>(
  { req, collection, commandId }: { req: PayloadRequest; collection: Slug; commandId: string },
  run: () => Promise<Rows[Slug]>,
): Promise<{ row: Rows[Slug]; isRepeat: boolean }> {
  const before = await repeated(req, collection, commandId)
  if (before) return { row: before, isRepeat: true }
  try {
    return { row: await inTransaction({ req, run }), isRepeat: false }
  } catch (error) {
    // The other of two equal requests was quicker.
    const other = await repeated(req, collection, commandId)
    if (other) return { row: other, isRepeat: true }
    throw error
  }
}
