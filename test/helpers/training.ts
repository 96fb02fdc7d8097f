import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { idOf } from '@/access/roles'
import type { PlaceCommand } from '@/domain/training/places'
import { inviteSession } from '@/operations/training/inviteSession'
import { type PlaceInput, placeCommand } from '@/operations/training/placeCommand'
import { type PlanInput, planSession } from '@/operations/training/planSession'
import type { Course, Enrolment, TrainingSession, User } from '@/payload-types'
import { requestOf } from './catalogue'
import { type CaseCounty, buildCaseCounty } from './cases'
import { dayAfter } from './days'
import { startTestPayload } from './payload'
import { makePerson } from './people'
import { makeCourse } from './trainingRecords'

/** When the sessions of tests are: ahead of whatever day it is, as the routes go by the real clock. */
export const sessionDay = dayAfter(30)
/** Nine in the morning in the county. */
export const sessionStart = new Date(`${sessionDay}T01:00:00Z`)
/** Two hours later. */
export const sessionEnd = new Date(`${sessionDay}T03:00:00Z`)
/** Five days before, at ten in the morning. */
export const daysBefore = new Date(`${dayAfter(25)}T02:00:00Z`)

/** An instant some minutes after the start of the session. */
export const minutesIn = (minutes: number): Date =>
  new Date(sessionStart.getTime() + minutes * 60_000)

/** A plan that is taken. */
export const planOf = (course: Course, more: Partial<PlanInput> = {}): PlanInput => ({
  commandId: randomUUID(),
  title: '',
  courses: [course.id],
  trainer: '',
  place: '县政务服务中心三楼',
  link: '',
  date: sessionDay,
  from: '09:00',
  to: '11:00',
  capacity: 30,
  quizGrace: 60,
  invited: { tiers: [], towns: [], stations: [], users: [] },
  stationCodes: [],
  matters: [],
  makeUpOf: '',
  ...more,
})

/** A command on a place of a session, some days before it unless said otherwise. */
export const giveStep = async (
  payload: Payload,
  who: User,
  id: string,
  command: PlaceCommand,
  { now = daysBefore, ...more }: Partial<PlaceInput> & { now?: Date } = {},
) =>
  placeCommand({
    req: await requestOf(payload, who),
    id,
    input: { commandId: randomUUID(), reason: '', substitute: '', command, ...more },
    now,
  })

/** A session with its secret. */
export const wholeSessionOf = (payload: Payload, id: string): Promise<TrainingSession> =>
  payload.findByID({
    collection: 'training-sessions',
    id,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })

/** A session that was planned and sent out. */
export async function openSession(
  payload: Payload,
  trainer: User,
  course: Course,
  { people, ...more }: Partial<PlanInput> & { people: readonly User[] },
): Promise<TrainingSession> {
  const users = people.map(({ id }) => id)
  const input = planOf(course, {
    invited: { tiers: [], towns: [], stations: [], users },
    ...more,
  })
  const req = await requestOf(payload, trainer)
  const { session } = await planSession({ req, input, now: daysBefore })
  const { row } = await inviteSession({
    req: await requestOf(payload, trainer),
    id: session.id,
    input: { commandId: randomUUID(), without: [] },
    now: daysBefore,
  })
  return row
}

/** Agents of a station. */
export async function makeAgents(
  payload: Payload,
  station: string,
  count: number,
  prefix: string,
): Promise<User[]> {
  const made: User[] = []
  for (let at = 1; at <= count; at += 1) {
    made.push(await makePerson(payload, `${prefix}-${at}`, ['agent'], { station }))
  }
  return made
}

/** All lines of a session, with what is hidden. */
export async function linesOf(payload: Payload, session: string): Promise<Enrolment[]> {
  const { docs } = await payload.find({
    collection: 'enrolments',
    where: { session: { equals: session } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
  })
  return docs
}

/** The line of a person. */
export const lineOf = async (payload: Payload, session: string, { id }: User) =>
  (await linesOf(payload, session)).find(({ user }) => idOf(user) === id)

/** What a person was told, newest last. */
export async function toldTo(payload: Payload, { id }: User): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'messages',
    where: { person: { equals: id } },
    sort: 'createdAt',
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  return docs.map(({ text }) => text)
}

/** A small county with a trainer, a course and agents of one village. */
export interface TrainingCounty {
  payload: Payload
  county: CaseCounty
  trainer: User
  course: Course
  agents: User[]
}

/** Starts an integration test about training. */
export async function startTraining(agents: number): Promise<TrainingCounty> {
  const { payload } = await startTestPayload()
  const county = await buildCaseCounty(payload)
  return {
    payload,
    county,
    trainer: await makePerson(payload, 'trainer', ['trainer']),
    course: await makeCourse(payload, 'KC-001', [county.matters.rich.id]),
    agents: await makeAgents(payload, county.stations.village.id, agents, 'many'),
  }
}
