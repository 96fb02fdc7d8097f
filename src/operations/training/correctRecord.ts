import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { type Correction, correctionOf } from '@/domain/training/correction'
import { validUntil } from '@/domain/training/validity'
import { isRecordId } from '@/domain/platform/recordId'
import { recordText as say } from '@/i18n/trainingRecordText'
import type { TrainingRecord } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { notify } from '../platform/notify'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { nextCertificates } from './certificateNumbers'
import { whoTrains } from './findSession'
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

async function validMonthsOf(req: PayloadRequest, record: TrainingRecord): Promise<number | null> {
  const course = await req.payload.findByID({
    collection: 'courses',
    id: idOf(record.course) ?? '',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return course.validMonths ?? null
}

/** The certificate that follows: withdrawn when she no longer passes, a new number when she passes again. */
async function certificateOf(
  req: PayloadRequest,
  record: TrainingRecord,
  { passed, now }: { passed: boolean; now: Date },
): Promise<Partial<TrainingRecord>> {
  const today = plainDateOf(now)
  const holds = Boolean(record.certificate) && !record.withdrawnOn
  if (passed === holds) return {}
  if (!passed) return { withdrawnOn: today, expiresOn: null }
  const [certificate] = await nextCertificates(req.payload, {
    year: Number(today.slice(0, 4)),
    count: 1,
  })
  const former = record.certificate
    ? [{ number: record.certificate, withdrawnOn: record.withdrawnOn ?? today }]
    : []
  return {
    certificate,
    withdrawnOn: null,
    expiresOn: validUntil(record.trainedOn, await validMonthsOf(req, record)),
    formerCertificates: [...(record.formerCertificates ?? []), ...former],
  }
}

async function correct(
  req: PayloadRequest,
  input: CorrectionInput,
  now: Date,
): Promise<TrainingRecord> {
  const record = await recordById(req, input.recordId)
  const checked = correctionOf(input, {
    minutes: record.minutes,
    score: record.score ?? null,
    passed: Boolean(record.passed),
  })
  if ('faults' in checked) {
    const message = checked.faults.map((fault) => fault.message).join('')
    throw new Refusal({ kind: 'invalid', message, reasons: checked.faults })
  }
  if (record.updatedAt !== input.basedOn) {
    throw new Refusal({ kind: 'conflict', message: say.stale })
  }
  const { minutes, score, passed, reason } = checked.correction
  const { expiresOn = null, certificate = null, withdrawnOn = null } = record
  const before = { minutes: record.minutes, score: record.score ?? null, passed: record.passed }
  const saved = await req.payload.update({
    collection: 'training-records',
    id: record.id,
    data: {
      minutes,
      score,
      passed,
      status: 'corrected',
      ...(await certificateOf(req, record, { passed, now })),
      corrections: [
        ...(record.corrections ?? []),
        {
          at: now.toISOString(),
          by: personOf(req)?.id,
          reason,
          before: { ...before, expiresOn, certificate, withdrawnOn },
        },
      ],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const user = idOf(record.user) ?? ''
  const matters = (record.matters ?? []).flatMap(({ matter }) => idOf(matter) ?? [])
  await refreshCompetences(req, { users: [user], matters })
  await recordAudit({
    req,
    action: 'training-corrected',
    subject: say.auditRecord(record.courseName),
    subjectId: record.id,
    detail: reason,
  })
  await notify({
    req,
    people: [user],
    message: {
      kind: 'training-corrected',
      key: `training corrected ${record.id} ${saved.corrections?.length ?? 0}`,
      text: say.corrected(record.courseName),
      link: '/portal/training/records',
    },
    now,
  })
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
