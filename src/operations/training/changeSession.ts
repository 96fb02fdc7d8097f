import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { instantsOf } from '@/domain/network/rota/times'
import { sessionOver } from '@/domain/training/places'
import { planFaults, type SessionPlan } from '@/domain/training/plan'
import { textFaults } from '@/domain/training/refusals'
import { trainingMessages, trainingText as say } from '@/i18n/trainingText'
import type { TrainingSession } from '@/payload-types'
import { enrolmentsIn, placesOf } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { refuseTraining, wholeSession, whoTrains } from './findSession'
import { inTurn, takeTurn } from './inTurn'
import { moveUp } from './moveUp'
import { once, withStep } from './once'
import { coursesOf, trainerOf } from './planFacts'
import { tellOf, whenOf, whereOf } from './tellTraining'

/** A session as it is to be from now on. */
export interface ChangeInput extends SessionPlan {
  commandId: string
  trainer: string
  reason: string
}

const conflict = (message: string) => new Refusal({ kind: 'conflict', message })

/** Those who expect to go, or have not said that they will not. */
export async function peopleOf(req: PayloadRequest, session: string): Promise<string[]> {
  const rows = await enrolmentsIn(req, session, ['invited', 'enrolled', 'waiting'])
  return rows.flatMap(({ user }) => idOf(user) ?? [])
}

async function changeOnce(
  req: PayloadRequest,
  id: string,
  { commandId, trainer, reason, ...plan }: ChangeInput,
  now: Date,
): Promise<TrainingSession> {
  await takeTurn(req, id)
  const before = await wholeSession(req, id)
  const isPlanned = before.status === 'planned'
  if (!isPlanned && sessionOver(before.status)) throw conflict(say.planOver)
  if (new Date(before.startsAt) <= now) throw conflict(say.alreadyBegun)
  const { taken } = await placesOf(req, before)
  refuseTraining([
    ...planFaults(plan, { now, taken }),
    ...textFaults(reason, { name: '原因', path: 'reason', most: 500, mayBeEmpty: isPlanned }),
  ])
  const courses = await coursesOf(req, plan.courses)
  const { startsAt, endsAt } = instantsOf(plan)
  const after = await req.payload.update({
    collection: 'training-sessions',
    id,
    data: {
      title: plan.title.trim() || before.title,
      courses: courses.map((course) => course.id),
      trainer: (await trainerOf(req, trainer || (idOf(before.trainer) ?? ''))).id,
      place: plan.place.trim(),
      link: plan.link.trim(),
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      capacity: plan.capacity,
      quizGrace: plan.quizGrace,
      ...withStep(req, before, { commandId, command: 'change', detail: reason.trim(), now }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await moveUp(req, after, { commandId, now })
  await tellOf(req, after, {
    kind: 'training-changed',
    key: `change ${before.history?.length ?? 0}`,
    text: trainingMessages.changed(after.title, whenOf(after), whereOf(after), reason.trim()),
    people: await peopleOf(req, id),
    now,
  })
  return after
}

/**
 * Changes a session that has not begun, and tells everyone who expects to go. More places let those who wait
 * move up.
 * @throws Refusal 400, 401, 403, 404, 409 once it has begun or is over
 */
export async function changeSession({
  req,
  id,
  input,
  now,
}: {
  req: PayloadRequest
  id: string
  input: ChangeInput
  now: Date
}): Promise<{ row: TrainingSession; isRepeat: boolean }> {
  whoTrains(req)
  const { commandId } = input
  return inTurn(id, () =>
    once({ req, collection: 'training-sessions', commandId }, () =>
      changeOnce(req, id, input, now),
    ),
  )
}
