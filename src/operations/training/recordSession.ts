import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { type PlainDate, plainDateOf } from '@/domain/platform/plainDate'
import type { Outcome } from '@/domain/training/outcome'
import { validUntil } from '@/domain/training/validity'
import { recordText as say } from '@/i18n/trainingRecordText'
import type { Course, Enrolment, TrainingRecord, TrainingSession } from '@/payload-types'
import { recordAudit } from '../platform/audit'
import { notify } from '../platform/notify'
import { Refusal } from '../refusal'
import { inTransaction } from '../transaction'
import { nextCertificates } from './certificateNumbers'
import { type TaughtEdition, editionsAt } from './editionsAt'
import { refreshCompetences } from './refreshCompetences'
import { recordKey, recordsIn, sessionOutcomes } from './sessionOutcomes'

/** What a call made. */
export interface Recorded {
  records: number
  certificates: number
}

type NewRecord = Omit<TrainingRecord, 'id' | 'createdAt' | 'updatedAt'>

const idsOf = (values: readonly (string | { id: string })[] | null | undefined): string[] =>
  (values ?? []).flatMap((value) => idOf(value) ?? [])

function recordOf(
  enrolment: Enrolment,
  course: Course,
  {
    outcome,
    trainedOn,
    session,
    editions,
  }: {
    outcome: Outcome
    trainedOn: PlainDate
    session: string
    editions: ReadonlyMap<string, TaughtEdition>
  },
): NewRecord {
  const { name, station, path } = enrolment
  return {
    ...outcome,
    user: idOf(enrolment.user) ?? '',
    name,
    station: idOf(station) ?? undefined,
    path,
    session,
    course: course.id,
    courseCode: course.code,
    courseName: course.name,
    matters: idsOf(course.matters).map((matter) => ({ matter, ...editions.get(matter) })),
    trainedOn,
    expiresOn: outcome.passed ? validUntil(trainedOn, course.validMonths ?? null) : null,
    status: 'valid',
  }
}

/** The records that the session still lacks. */
async function missing(req: PayloadRequest, session: TrainingSession): Promise<NewRecord[]> {
  const outcomes = await sessionOutcomes(req, session)
  const trainedOn = plainDateOf(new Date(session.startsAt))
  const matters = [...new Set(outcomes.flatMap(({ course }) => idsOf(course.matters)))]
  const editions = await editionsAt(req, matters, trainedOn)
  const there = new Set((await recordsIn(req, session.id)).map(recordKey))
  const about = { trainedOn, session: session.id, editions }
  return outcomes.flatMap(({ enrolment, course, outcome }) =>
    outcome && !there.has(recordKey({ user: enrolment.user, course }))
      ? [recordOf(enrolment, course, { ...about, outcome })]
      : [],
  )
}

async function write(req: PayloadRequest, session: TrainingSession, now: Date): Promise<Recorded> {
  const records = await missing(req, session)
  if (records.length === 0) return { records: 0, certificates: 0 }
  const passed = records.filter((record) => record.passed)
  const year = Number(plainDateOf(now).slice(0, 4))
  const numbers =
    passed.length > 0 ? await nextCertificates(req.payload, { year, count: passed.length }) : []
  for (const record of records) {
    const certificate = record.passed ? numbers.shift() : undefined
    await req.payload.create({
      collection: 'training-records',
      data: { ...record, ...(certificate ? { certificate } : {}) },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const users = [...new Set(records.map(({ user }) => idOf(user) ?? ''))]
  const matters = records.flatMap((record) => idsOf(record.matters?.map(({ matter }) => matter)))
  await refreshCompetences(req, { users, matters: [...new Set(matters)] })
  await recordAudit({
    req,
    action: 'training-recorded',
    subject: say.auditSession(session.title),
    subjectId: session.id,
    detail: say.auditMade(records.length, passed.length),
  })
  await notify({
    req,
    people: users,
    message: {
      kind: 'training-recorded',
      key: `training recorded ${session.id}`,
      text: say.recorded(session.title),
      link: '/portal/training/records',
    },
    now,
  })
  return { records: records.length, certificates: passed.length }
}

/**
 * Makes the records that follow from a logged session (§二(三)5): for everyone who was there and each
 * course the minutes, the score, whether she passed, and then a certificate; competences follow. Called
 * again it makes only what is missing, e.g. for someone whose attendance was put right meanwhile.
 * @param req its transaction carries everything; without one it gets its own
 * @returns how much was made by this call
 * @throws Refusal 404 for an unknown session, 409 for one that is not logged
 */
export async function recordSession({
  req,
  sessionId,
  now,
}: {
  req: PayloadRequest
  sessionId: string
  now: Date
}): Promise<Recorded> {
  return inTransaction({
    req,
    run: async () => {
      const session = await req.payload.findByID({
        collection: 'training-sessions',
        id: sessionId,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
      if (!session) throw new Refusal({ kind: 'not-found', message: say.unknownSession })
      if (session.status !== 'logged') {
        throw new Refusal({ kind: 'conflict', message: say.notLogged })
      }
      return write(req, session, now)
    },
  })
}
