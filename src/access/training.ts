import type { Access, FieldAccess, PayloadRequest } from 'payload'
import type { Enrolment, User } from '@/payload-types'
import { hasRole, idOf, personOf } from './roles'

/** Whether a person plans, runs and logs sessions: trainers, and the county centre in their place. */
export const runsTraining = (person: User | null): boolean =>
  hasRole(person, 'trainer', 'coordinator')

/** Whether a person has anything to do with training: who is trained, who trains, who looks on. */
export const hasTraining = (person: User): boolean =>
  hasRole(person, 'agent', 'trainer', 'coordinator', 'supervisor')

/** Whoever writes courses and reads the right answers of a quiz. */
export const trainersOnly = ({ req }: { req: PayloadRequest }): boolean =>
  runsTraining(personOf(req))

/** Sessions are seen by whoever was invited; by trainers, coordinator and supervisor all. */
export const readSessions: Access = async ({ req }) => {
  const person = personOf(req)
  if (!person) return false
  if (runsTraining(person) || hasRole(person, 'supervisor')) return true
  const { docs } = await req.payload.find({
    collection: 'enrolments',
    where: { user: { equals: person.id } },
    select: { session: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return { id: { in: docs.flatMap(({ session }) => idOf(session) ?? []) } }
}

const isOwn = (req: PayloadRequest, doc: Partial<Enrolment> | undefined): boolean =>
  Boolean(req.user) && idOf(doc?.user) === req.user?.id

/** What a participant said of a session; the trainer gets it without names from a query. */
export const ownOnly: FieldAccess = ({ req, doc }) => isOwn(req, doc)

/** Answers and scores: her own, and the trainers'. */
export const ownOrTrainer: FieldAccess = ({ req, doc }) =>
  runsTraining(personOf(req)) || isOwn(req, doc)
