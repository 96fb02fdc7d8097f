import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { type PlaceCommand, placeFaults, placeFor } from '@/domain/training/places'
import { textFaults } from '@/domain/training/refusals'
import { trainingMessages, trainingText as say } from '@/i18n/trainingText'
import type { Enrolment, TrainingSession } from '@/payload-types'
import { colleaguesAt } from '@/queries/training/invitees'
import { enrolmentOf, placesOf } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { requirePerson } from '../requirePerson'
import { refuseTraining, wholeSession } from './findSession'
import { inTurn, takeTurn } from './inTurn'
import { moveUp } from './moveUp'
import { once, withStep } from './once'
import { tellOf, tellTrainer, whenOf, whereOf } from './tellTraining'

/** What a person does about her own place. */
export interface PlaceInput {
  commandId: string
  command: PlaceCommand
  /** Why she cannot go. */
  reason: string
  /** Id of the colleague who goes instead. */
  substitute: string
}

interface Scene {
  req: PayloadRequest
  session: TrainingSession
  row: Enrolment
  input: PlaceInput
  now: Date
}

const save = (
  { req, input, now }: Scene,
  row: Enrolment,
  data: Partial<Enrolment>,
  detail?: string,
): Promise<Enrolment> => {
  const { commandId, command } = input
  return req.payload.update({
    collection: 'enrolments',
    id: row.id,
    data: { ...data, ...withStep(req, row, { commandId, command, detail, now }) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function enrol(scene: Scene): Promise<Enrolment> {
  const { req, session, row, now } = scene
  const status = placeFor(await placesOf(req, session))
  const waitingSince = status === 'waiting' ? now.toISOString() : null
  return save(scene, row, { status, waitingSince, reason: null, substitute: null })
}

async function decline(scene: Scene): Promise<Enrolment> {
  const { req, session, row, input, now } = scene
  const reason = input.reason.trim()
  refuseTraining(textFaults(reason, { name: '原因', path: 'reason', most: 500 }))
  const after = await save(scene, row, { status: 'declined', reason }, reason)
  await moveUp(req, session, { commandId: input.commandId, now })
  const text = trainingMessages.declined(session.title, row.name, reason)
  await tellTrainer(req, session, { key: `declined ${input.commandId}`, text, now })
  return after
}

/** The colleague takes over the place, or the wait, as it is. */
async function substitute(scene: Scene): Promise<Enrolment> {
  const { req, session, row, input, now } = scene
  const { commandId } = input
  const colleagues = await colleaguesAt(req, idOf(row.station) ?? '', plainDateOf(now))
  const colleague = colleagues.find(
    ({ user }) => user === input.substitute && user !== idOf(row.user),
  )
  if (!colleague) {
    const reasons = [{ message: say.notColleague, path: 'substitute', code: 'not-colleague' }]
    throw new Refusal({ kind: 'invalid', message: say.notColleague, reasons })
  }
  const other = await enrolmentOf(req, session.id, colleague.user)
  if (other && ['invited', 'enrolled', 'waiting'].includes(other.status)) {
    throw new Refusal({ kind: 'conflict', message: say.colleagueThere(colleague.name) })
  }
  const after = await save(
    scene,
    row,
    { status: 'substituted', substitute: colleague.user },
    colleague.name,
  )
  const status = row.status === 'enrolled' ? 'enrolled' : placeFor(await placesOf(req, session))
  const data = {
    status,
    reason: null,
    substitute: null,
    waitingSince: status === 'waiting' ? (row.waitingSince ?? now.toISOString()) : null,
    ...withStep(req, other, {
      commandId: `${commandId} ${colleague.user}`,
      command: 'stand-in',
      detail: row.name,
      now,
    }),
  }
  const common = { depth: 0, overrideAccess: true, req } as const
  if (other) {
    await req.payload.update({ collection: 'enrolments', id: other.id, data, ...common })
  } else {
    const { user, name, station, path } = colleague
    await req.payload.create({
      collection: 'enrolments',
      data: { session: session.id, user, name, station, path, ...data },
      ...common,
    })
  }
  const said = [whenOf(session), whereOf(session)] as const
  await tellOf(req, session, {
    kind: 'training-invited',
    key: `stand-in ${commandId}`,
    text: trainingMessages.substitute(session.title, row.name, ...said),
    people: [colleague.user],
    now,
  })
  const text = trainingMessages.substituted(session.title, row.name, colleague.name)
  await tellTrainer(req, session, { key: `substituted ${commandId}`, text, now })
  return after
}

const steps: Record<PlaceCommand, (scene: Scene) => Promise<Enrolment>> = {
  enrol,
  decline,
  substitute,
}

async function giveOnce(
  req: PayloadRequest,
  id: string,
  input: PlaceInput,
  now: Date,
): Promise<Enrolment> {
  await takeTurn(req, id)
  const session = await wholeSession(req, id)
  const row = await enrolmentOf(req, id, requirePerson(req).id)
  if (!row) throw new Refusal({ kind: 'not-found', message: say.notInvited })
  const { status, startsAt, endsAt } = session
  refuseTraining(
    placeFaults(input.command, {
      session: { status, startsAt: new Date(startsAt), endsAt: new Date(endsAt) },
      status: row.status,
      hasArrived: Boolean(row.arrivedAt),
      now,
    }),
  )
  return steps[input.command]({ req, session, row, input, now })
}

/**
 * Enrols a person who was invited, or puts her at the end of the queue; takes her off with a reason; or lets a
 * colleague of her station go. Places never exceed the capacity, however many ask at once.
 * @throws Refusal 400, 401, 404 for whoever was not invited, 409 with what is so now
 */
export async function placeCommand({
  req,
  id,
  input,
  now,
}: {
  req: PayloadRequest
  id: string
  input: PlaceInput
  now: Date
}): Promise<{ row: Enrolment; isRepeat: boolean }> {
  requirePerson(req)
  const { commandId } = input
  return inTurn(id, () =>
    once({ req, collection: 'enrolments', commandId }, () => giveOnce(req, id, input, now)),
  )
}
