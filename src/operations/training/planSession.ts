import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { instantsOf } from '@/domain/network/rota/times'
import { planFaults, type SessionPlan } from '@/domain/training/plan'
import type { TrainingSession } from '@/payload-types'
import type { InvitedScope } from '@/queries/training/invitees'
import { missedBy } from '@/queries/training/missed'
import { findSession, refuseTraining, whoTrains } from './findSession'
import { once, withStep } from './once'
import { coursesOf, stationsByCode, trainerOf } from './planFacts'

/** A session as a trainer plans it. */
export interface PlanInput extends SessionPlan {
  commandId: string
  /** Id; whoever plans when it is empty. */
  trainer: string
  invited: InvitedScope
  /** Codes of further stations. */
  stationCodes: string[]
  /** Ids of the matters whose gaps it closes. */
  matters: string[]
  /** Id of the session that was missed; then exactly those who missed it are invited. */
  makeUpOf: string
}

/** The title of a session that got none: the names of its courses. */
const titleOf = (names: readonly string[]): string => {
  const title = names.join('、')
  return [...title].length > 60 ? `${[...title].slice(0, 57).join('')}等` : title
}

/**
 * Plans a session (§二(三)5), once however often the request arrives. Nobody is told before it is sent out.
 * @throws Refusal 400 with everything that is wrong, 401, 403 for whoever is no trainer, 404
 */
export async function planSession({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: PlanInput
  now: Date
}): Promise<{ session: TrainingSession; isRepeat: boolean }> {
  const person = whoTrains(req)
  const { commandId, invited, stationCodes, matters, makeUpOf, trainer, ...plan } = input
  const { row, isRepeat } = await once(
    { req, collection: 'training-sessions', commandId },
    async () => {
      refuseTraining(planFaults(plan, { now }))
      const courses = await coursesOf(req, plan.courses)
      const teaches = trainer ? await trainerOf(req, trainer) : person
      const missed = makeUpOf ? await missedBy(req, await findSession(req, makeUpOf)) : null
      const named = await stationsByCode(req, stationCodes)
      const { startsAt, endsAt } = instantsOf(plan)
      return req.payload.create({
        collection: 'training-sessions',
        data: {
          title: plan.title.trim() || titleOf(courses.map(({ name }) => name)),
          courses: courses.map(({ id }) => id),
          trainer: teaches.id,
          place: plan.place.trim(),
          link: plan.link.trim(),
          startsAt: startsAt.toISOString(),
          endsAt: endsAt.toISOString(),
          capacity: plan.capacity,
          quizGrace: plan.quizGrace,
          status: 'planned',
          invited: missed
            ? { tiers: [], towns: [], stations: [], matters, users: missed.map(({ user }) => user) }
            : { ...invited, stations: [...invited.stations, ...named], matters },
          ...(makeUpOf ? { makeUpOf } : {}),
          secret: randomBytes(32).toString('hex'),
          ...withStep(req, null, { commandId, command: 'plan', now }),
        },
        depth: 0,
        overrideAccess: true,
        req,
      })
    },
  )
  return { session: row, isRepeat }
}
