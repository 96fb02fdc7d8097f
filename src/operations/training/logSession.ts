import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { attendanceOf } from '@/domain/training/attendance'
import { textFaults, unless } from '@/domain/training/refusals'
import { sayInstant } from '@/domain/training/sayTimes'
import { trainingText as say } from '@/i18n/trainingText'
import type { TrainingSession } from '@/payload-types'
import { enrolmentsIn } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { refuseTraining, wholeSession, whoTrains } from './findSession'
import { followLog } from './followLog'
import { inTurn, takeTurn } from './inTurn'
import { once, withStep } from './once'
import { type Tick, writeTicks } from './tickAttendance'

/** What the trainer writes of a session that is over. */
export interface LogInput {
  commandId: string
  taught: string
  questions: string
  materials: string
  minutes: number
}

/** A log that is put right, and who was there after all. */
export interface CorrectInput extends LogInput {
  reason: string
  ticks: readonly Tick[]
}

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

const logFaults = ({ taught, questions, materials, minutes }: LogInput) => [
  ...textFaults(taught, { name: '讲了什么', path: 'taught', most: 2000 }),
  ...textFaults(questions, { name: '问了什么', path: 'questions', most: 2000, mayBeEmpty: true }),
  ...textFaults(materials, { name: '材料', path: 'materials', most: 500, mayBeEmpty: true }),
  ...unless(
    Number.isInteger(minutes) && minutes >= 1 && minutes <= 720,
    'minutes-wrong',
    '实际分钟数请填 1 到 720 的整数。',
    'minutes',
  ),
]

const written = ({ taught, questions, materials, minutes }: LogInput) => ({
  taught: taught.trim(),
  questions: questions.trim(),
  materials: materials.trim(),
  minutes,
})

/** Notes for everyone who was to come how she attended. */
async function closeLines(
  req: PayloadRequest,
  session: TrainingSession,
  { commandId, now }: { commandId: string; now: Date },
): Promise<void> {
  for (const row of await enrolmentsIn(req, session.id, ['enrolled'])) {
    await req.payload.update({
      collection: 'enrolments',
      id: row.id,
      data: {
        ...attendanceOf({
          startsAt: new Date(session.startsAt),
          endsAt: new Date(session.endsAt),
          arrivedAt: row.arrivedAt ? new Date(row.arrivedAt) : null,
          leftAt: row.leftAt ? new Date(row.leftAt) : null,
        }),
        ...withStep(req, row, { commandId: `${commandId} ${row.id}`, command: 'close', now }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
}

/**
 * Closes a session with its log (§二(三)5); records and certificates follow from it.
 * @throws Refusal 400, 401, 403, 404, 409 before the end and when it was logged or cancelled
 */
export async function logSession({
  req,
  id,
  input,
  now,
}: {
  req: PayloadRequest
  id: string
  input: LogInput
  now: Date
}) {
  const person = whoTrains(req)
  const { commandId } = input
  return inTurn(id, () =>
    once({ req, collection: 'training-sessions', commandId }, async () => {
      await takeTurn(req, id)
      const before = await wholeSession(req, id)
      if (before.status === 'logged') throw conflict(say.alreadyLogged)
      if (before.status === 'cancelled') throw conflict(say.planOver)
      if (before.status === 'planned') throw conflict(say.notRunning)
      const endsAt = new Date(before.endsAt)
      if (endsAt > now) throw conflict(say.notEnded(sayInstant(endsAt)))
      refuseTraining(logFaults(input))
      await closeLines(req, before, { commandId, now })
      return req.payload.update({
        collection: 'training-sessions',
        id,
        data: {
          status: 'logged',
          log: { ...written(input), loggedAt: now.toISOString(), loggedBy: person.id },
          ...withStep(req, before, { commandId, command: 'log', now }),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }),
  )
}

const everyoneIn = async (req: PayloadRequest, id: string): Promise<Set<string>> =>
  new Set((await enrolmentsIn(req, id)).flatMap(({ user }) => idOf(user) ?? []))

/**
 * Puts a log right, with a reason; also who was there. Records, certificates and competences follow.
 * @throws Refusal 400, 401, 403, 404, 409 when it was not logged
 */
export async function correctLog({
  req,
  id,
  input,
  now,
}: {
  req: PayloadRequest
  id: string
  input: CorrectInput
  now: Date
}) {
  whoTrains(req)
  const { commandId, reason, ticks } = input
  return inTurn(id, () =>
    once({ req, collection: 'training-sessions', commandId }, async () => {
      await takeTurn(req, id)
      const before = await wholeSession(req, id)
      if (before.status !== 'logged') throw conflict(say.notLogged)
      refuseTraining([
        ...logFaults(input),
        ...textFaults(reason, { name: '更正的原因', path: 'reason', most: 500 }),
      ])
      const changed = await writeTicks(req, { session: before, ticks, commandId, now })
      const { loggedAt, loggedBy, minutes } = before.log ?? {}
      const after = await req.payload.update({
        collection: 'training-sessions',
        id,
        data: {
          log: { ...written(input), loggedAt, loggedBy },
          ...withStep(req, before, { commandId, command: 'correct', detail: reason.trim(), now }),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
      const users = minutes === input.minutes ? changed : await everyoneIn(req, id)
      await followLog(req, { session: after, users, reason: reason.trim(), now })
      return after
    }),
  )
}
