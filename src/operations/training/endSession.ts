import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { sessionOver } from '@/domain/training/places'
import { textFaults } from '@/domain/training/refusals'
import { trainingMessages, trainingText as say } from '@/i18n/trainingText'
import type { TrainingSession } from '@/payload-types'
import { enrolmentsIn } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { peopleOf } from './changeSession'
import { refuseTraining, wholeSession, whoTrains } from './findSession'
import { once, withStep } from './once'
import { tellOf, whenOf, whereOf } from './tellTraining'

interface Given {
  req: PayloadRequest
  id: string
  now: Date
}

/**
 * Cancels a session and tells everyone who expected to go why.
 * @throws Refusal 400 without a reason, 401, 403, 404, 409 when it is over
 */
export async function cancelSession({
  req,
  id,
  input: { commandId, reason },
  now,
}: Given & { input: { commandId: string; reason: string } }) {
  whoTrains(req)
  return once({ req, collection: 'training-sessions', commandId }, async () => {
    const before = await wholeSession(req, id)
    if (before.status === 'cancelled' || before.status === 'logged') {
      throw new Refusal({ kind: 'conflict', message: say.planOver })
    }
    refuseTraining(textFaults(reason, { name: '原因', path: 'reason', most: 500 }))
    const after = await req.payload.update({
      collection: 'training-sessions',
      id,
      data: {
        status: 'cancelled',
        reason: reason.trim(),
        ...withStep(req, before, { commandId, command: 'cancel', detail: reason.trim(), now }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tellOf(req, after, {
      kind: 'training-cancelled',
      key: 'cancelled',
      text: trainingMessages.cancelled(after.title, whenOf(after), reason.trim()),
      people: await peopleOf(req, id),
      now,
    })
    return after
  })
}

/** Reminds who goes, and asks again who has not answered. The same occasion reminds once. */
export async function remindOf(
  req: PayloadRequest,
  session: TrainingSession,
  { occasion, now }: { occasion: string; now: Date },
): Promise<void> {
  const rows = await enrolmentsIn(req, session.id, ['invited', 'enrolled'])
  const of = (status: 'invited' | 'enrolled') =>
    rows.filter((row) => row.status === status).flatMap(({ user }) => idOf(user) ?? [])
  const said = [session.title, whenOf(session), whereOf(session)] as const
  const news = { kind: 'training-reminder', key: `remind ${occasion}`, now } as const
  const { reminder, reminderAsk } = trainingMessages
  await tellOf(req, session, { ...news, text: reminder(...said), people: of('enrolled') })
  await tellOf(req, session, { ...news, text: reminderAsk(...said), people: of('invited') })
}

/**
 * A trainer reminds everyone of a session that is still to come.
 * @throws Refusal 401, 403, 404, 409 when it is not open
 */
export async function remindSession({
  req,
  id,
  input: { commandId },
  now,
}: Given & { input: { commandId: string } }) {
  whoTrains(req)
  return once({ req, collection: 'training-sessions', commandId }, async () => {
    const before: TrainingSession = await wholeSession(req, id)
    const over = sessionOver(before.status)
    if (over || new Date(before.endsAt) <= now) {
      throw new Refusal({ kind: 'conflict', message: over ?? say.planOver })
    }
    await remindOf(req, before, { occasion: commandId, now })
    return req.payload.update({
      collection: 'training-sessions',
      id,
      data: withStep(req, before, { commandId, command: 'remind', now }),
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
