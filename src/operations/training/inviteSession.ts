import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { plainDateOf } from '@/domain/platform/plainDate'
import { sessionOver } from '@/domain/training/places'
import { trainingMessages, trainingText as say } from '@/i18n/trainingText'
import type { TrainingSession } from '@/payload-types'
import { type InvitedScope, inviteesOf } from '@/queries/training/invitees'
import { enrolmentsIn } from '@/queries/training/places'
import { Refusal } from '../refusal'
import { wholeSession, whoTrains } from './findSession'
import { inTurn, takeTurn } from './inTurn'
import { once, withStep } from './once'
import { tellOf, whenOf, whereOf } from './tellTraining'

/** Whom to invite; the scope that the session was planned with when none is given. */
export interface InviteInput {
  commandId: string
  scope?: InvitedScope
  /** Ids of those who are left out after all, for instance as they are on duty then. */
  without: string[]
}

/** The scope that a session was planned with. */
export const scopeOf = ({ invited }: TrainingSession): InvitedScope => {
  const ids = (list: readonly (string | { id: string })[] | null | undefined) =>
    (list ?? []).flatMap((one) => idOf(one) ?? [])
  return {
    tiers: invited?.tiers ?? [],
    towns: ids(invited?.towns),
    stations: ids(invited?.stations),
    users: ids(invited?.users),
  }
}

async function inviteOnce(
  req: PayloadRequest,
  id: string,
  { commandId, scope, without }: InviteInput,
  now: Date,
): Promise<TrainingSession> {
  await takeTurn(req, id)
  const before = await wholeSession(req, id)
  const isOver = before.status !== 'planned' && sessionOver(before.status) !== null
  if (isOver || new Date(before.endsAt) <= now) {
    throw new Refusal({ kind: 'conflict', message: say.planOver })
  }
  const known = new Set((await enrolmentsIn(req, id)).map(({ user }) => idOf(user)))
  const wanted = await inviteesOf(req, scope ?? scopeOf(before), plainDateOf(now))
  const people = wanted.filter(({ user }) => !known.has(user) && !without.includes(user))
  if (people.length === 0 && known.size === 0) {
    const reasons = [{ message: say.nobody, path: 'invited', code: 'nobody' }]
    throw new Refusal({ kind: 'invalid', message: say.nobody, reasons })
  }
  for (const { user, name, station, path } of people) {
    await req.payload.create({
      collection: 'enrolments',
      data: {
        session: id,
        user,
        name,
        station,
        path,
        status: 'invited',
        ...withStep(req, null, { commandId: `${commandId} ${user}`, command: 'invite', now }),
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const after = await req.payload.update({
    collection: 'training-sessions',
    id,
    data: {
      ...(before.status === 'planned' ? { status: 'open' } : {}),
      ...withStep(req, before, {
        commandId,
        command: 'invite',
        detail: String(people.length),
        now,
      }),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await tellOf(req, after, {
    kind: 'training-invited',
    key: 'invited',
    text: trainingMessages.invited(after.title, whenOf(after), whereOf(after)),
    people: people.map(({ user }) => user),
    now,
  })
  return after
}

/**
 * Invites everyone whom a session is for and who is not on its list yet; opens it for enrolling.
 * @throws Refusal 400 when that is nobody, 401, 403, 404, 409 when it is over
 */
export async function inviteSession({
  req,
  id,
  input,
  now,
}: {
  req: PayloadRequest
  id: string
  input: InviteInput
  now: Date
}): Promise<{ row: TrainingSession; isRepeat: boolean }> {
  whoTrains(req)
  const { commandId } = input
  return inTurn(id, () =>
    once({ req, collection: 'training-sessions', commandId }, () =>
      inviteOnce(req, id, input, now),
    ),
  )
}
