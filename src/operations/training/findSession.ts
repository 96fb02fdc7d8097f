import type { PayloadRequest } from 'payload'
import { runsTraining } from '@/access/training'
import type { TrainingRefusal } from '@/domain/training/refusals'
import { isRecordId } from '@/domain/platform/recordId'
import { trainingText as say } from '@/i18n/trainingText'
import type { TrainingSession, User } from '@/payload-types'
import { findVisible } from '../findVisible'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'

/**
 * Who plans, runs and logs sessions.
 * @throws Refusal 401, 403
 */
export function whoTrains(req: PayloadRequest): User {
  const person = requirePerson(req)
  if (!runsTraining(person)) throw new Refusal({ kind: 'forbidden', message: say.notTrainer })
  return person
}

/**
 * A session as the person may see it.
 * @throws Refusal 401, 404
 */
export const findSession = (req: PayloadRequest, id: string): Promise<TrainingSession> =>
  findVisible(req, { collection: 'training-sessions', id, unknown: say.unknownSession })

/**
 * A session with what nobody sees: its secret and the ids of its commands.
 * @throws Refusal 404
 */
export async function wholeSession(req: PayloadRequest, id: string): Promise<TrainingSession> {
  const found = isRecordId(id)
    ? await req.payload.findByID({
        collection: 'training-sessions',
        id,
        depth: 0,
        disableErrors: true,
        showHiddenFields: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknownSession })
  return found
}

/** Codes of what cannot be now. */
const moments = [
  'session-over',
  'arrived',
  'wrong-status',
  'too-late',
  'too-early',
  'handed-in',
  'logged',
  'not-there',
]

/**
 * Throws what rules refused: 409 for the wrong moment, else 400.
 * @throws Refusal when there is any
 */
export function refuseTraining(faults: readonly TrainingRefusal[]): void {
  if (faults.length === 0) return
  const isMoment = faults.some(({ code }) => moments.includes(code))
  throw new Refusal({
    kind: isMoment ? 'conflict' : 'invalid',
    message: faults.map(({ message }) => message).join(''),
    reasons: [...faults],
  })
}
