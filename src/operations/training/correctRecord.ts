import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type Correction, correctionOf } from '@/domain/training/correction'
import { isRecordId } from '@/domain/platform/recordId'
import { recordText as say } from '@/i18n/trainingRecordText'
import type { TrainingRecord } from '@/payload-types'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { whoTrains } from './findSession'
import { putRight, takenOf } from './putRight'
import { refreshCompetences } from './refreshCompetences'

/** A correction as the trainer sends it. */
export interface CorrectionInput extends Correction {
  recordId: string
  /** `updatedAt` of the record that she saw. */
  basedOn: string
}

async function recordById(req: PayloadRequest, id: string): Promise<TrainingRecord> {
  const found = isRecordId(id)
    ? await req.payload.findByID({
        collection: 'training-records',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!found) throw new Refusal({ kind: 'not-found', message: say.unknownRecord })
  return found
}

async function correct(
  req: PayloadRequest,
  input: CorrectionInput,
  now: Date,
): Promise<TrainingRecord> {
  const record = await recordById(req, input.recordId)
  const checked = correctionOf(input, takenOf(record))
  if ('faults' in checked) {
    const message = checked.faults.map((fault) => fault.message).join('')
    throw new Refusal({ kind: 'invalid', message, reasons: checked.faults })
  }
  if (record.updatedAt !== input.basedOn) {
    throw new Refusal({ kind: 'conflict', message: say.stale })
  }
  const { reason, ...taken } = checked.correction
  const saved = await putRight(req, record, { taken, status: 'corrected', reason, now })
  const matters = (record.matters ?? []).flatMap(({ matter }) => idOf(matter) ?? [])
  await refreshCompetences(req, { users: [idOf(record.user) ?? ''], matters })
  return saved
}

/**
 * Corrects what an agent took home from a session. The old values stay beside the reason; her certificate
 * is withdrawn or issued anew as she passes or not, and her competence follows.
 * @throws Refusal 400 with everything that is wrong, 401, 403 for whoever is no trainer, 404, 409 when the
 * record changed meanwhile
 */
export async function correctRecord({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: CorrectionInput
  now: Date
}): Promise<TrainingRecord> {
  whoTrains(req)
  return inTransaction({ req, run: () => correct(req, input, now) })
}
