import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import type { Taken } from '@/domain/training/correction'
import { validUntil } from '@/domain/training/validity'
import { recordText as say } from '@/i18n/trainingRecordText'
import type { TrainingRecord } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { notify } from '../platform/notify'
import { nextCertificates } from './certificateNumbers'

/** What a record becomes, and why. */
export interface PutRight {
  taken: Taken
  /** Withdrawn for whoever was not there after all. */
  status: 'corrected' | 'withdrawn'
  reason: string
  /** It follows from the log of the session. */
  fromLog?: boolean
  now: Date
}

/** What a record says that somebody took home. */
export const takenOf = ({ minutes, score, passed }: TrainingRecord): Taken => ({
  minutes,
  score: score ?? null,
  passed: Boolean(passed),
})

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
  { passed, today }: { passed: boolean; today: PlainDate },
): Promise<Partial<TrainingRecord>> {
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

/** The record with what stood there kept beside the reason. */
async function save(
  req: PayloadRequest,
  record: TrainingRecord,
  { taken, status, reason, fromLog = false, now }: PutRight,
): Promise<TrainingRecord> {
  const { expiresOn = null, certificate = null, withdrawnOn = null } = record
  return req.payload.update({
    collection: 'training-records',
    id: record.id,
    data: {
      ...taken,
      status,
      ...(await certificateOf(req, record, { passed: taken.passed, today: plainDateOf(now) })),
      corrections: [
        ...(record.corrections ?? []),
        {
          at: now.toISOString(),
          by: personOf(req)?.id,
          reason,
          fromLog,
          before: { ...takenOf(record), expiresOn, certificate, withdrawnOn },
        },
      ],
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/**
 * Puts a training record right: the old values stay beside the reason, the certificate is withdrawn or issued
 * anew as she passes or not, and she is told. The caller lets the competences follow.
 * @param req its transaction carries everything
 */
export async function putRight(
  req: PayloadRequest,
  record: TrainingRecord,
  change: PutRight,
): Promise<TrainingRecord> {
  const saved = await save(req, record, change)
  const { status, reason, now } = change
  await recordAudit({
    req,
    action: 'training-corrected',
    subject: say.auditRecord(record.courseName),
    subjectId: record.id,
    detail: reason,
  })
  await notify({
    req,
    people: [idOf(record.user) ?? ''],
    message: {
      kind: 'training-corrected',
      key: `training corrected ${record.id} ${saved.corrections?.length ?? 0}`,
      text: (status === 'withdrawn' ? say.withdrawn : say.corrected)(record.courseName),
      link: '/portal/training/records',
    },
    now,
  })
  return saved
}
