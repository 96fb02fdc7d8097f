import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { runsTraining } from '@/access/training'
import { plainDateOf } from '@/domain/platform/plainDate'
import { coursesIn } from '@/operations/training/handInQuiz'
import { findSession } from '@/operations/training/findSession'
import { scopeOf } from '@/operations/training/inviteSession'
import type { Course, Enrolment, Shift, TrainingPhoto, TrainingSession } from '@/payload-types'
import { accountName } from '../platform/accountName'
import { type Invitee, colleaguesAt, inviteesOf } from './invitees'
import { isMissed } from './missed'
import { enrolmentOf, enrolmentsIn } from './places'
import { shiftConflicts } from './shiftConflicts'
import { stationNames } from './stationNames'

/** A line of a session with the name of its station. */
export interface NamedLine {
  row: Enrolment
  stationName: string
}

/** What only those who run training see of a session. */
export interface TrainerView {
  lines: NamedLine[]
  /** Whom it will be sent to, while it was not sent out. */
  invitees: Invitee[]
  conflicts: Map<string, Shift[]>
  /** What participants said, without names. */
  feedback: { stars: number; words: string }[]
  photos: TrainingPhoto[]
  missed: number
}

/** A session as a person sees it. */
export interface SessionView {
  session: TrainingSession
  courses: Pick<Course, 'id' | 'name' | 'minutes' | 'passScore' | 'required'>[]
  /** Ids of the courses that have a quiz. */
  quizzes: string[]
  trainerName: string
  row: Enrolment | null
  substituteName: string
  /** Own shifts that fall into it. */
  shifts: Shift[]
  colleagues: Invitee[]
  trainer: TrainerView | null
}

/** What participants said, in an order that tells nothing of who they are. */
const feedbackOf = (rows: readonly Enrolment[]) =>
  rows
    .flatMap(({ feedback }) =>
      feedback?.stars ? [{ stars: feedback.stars, words: feedback.words ?? '' }] : [],
    )
    .sort((a, b) => b.stars - a.stars || a.words.localeCompare(b.words))

async function trainerView(req: PayloadRequest, session: TrainingSession): Promise<TrainerView> {
  const rows = await enrolmentsIn(req, session.id)
  const names = await stationNames(
    req,
    rows.map(({ station }) => idOf(station) ?? ''),
  )
  const today = plainDateOf(new Date())
  const isPlanned = session.status === 'planned'
  const invitees = isPlanned ? await inviteesOf(req, scopeOf(session), today) : []
  const users = [
    ...invitees.map(({ user }) => user),
    ...rows
      .filter(({ status }) => status === 'invited' || status === 'enrolled')
      .flatMap(({ user }) => idOf(user) ?? []),
  ]
  const { docs: photos } = await req.payload.find({
    collection: 'training-photos',
    where: { session: { equals: session.id } },
    sort: 'createdAt',
    limit: 50,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return {
    lines: rows.map((row) => ({ row, stationName: names.get(idOf(row.station) ?? '') ?? '' })),
    invitees,
    conflicts: await shiftConflicts(req, session, users),
    feedback: feedbackOf(rows),
    photos,
    missed: rows.filter(isMissed).length,
  }
}

/**
 * A session with everything its page shows to the person who asks.
 * @throws Refusal 401, 404
 */
export async function sessionView(req: PayloadRequest, id: string): Promise<SessionView> {
  const session = await findSession(req, id)
  const person = personOf(req)
  const me = person?.id ?? ''
  const row = await enrolmentOf(req, id, me)
  const station = idOf(row?.station)
  const colleagues = station ? await colleaguesAt(req, station, plainDateOf(new Date())) : []
  const courses = await coursesIn(req, session)
  const substitute = idOf(row?.substitute)
  return {
    session,
    courses: courses.map((course) => ({
      id: course.id,
      name: course.name,
      minutes: course.minutes,
      passScore: course.passScore,
      required: course.required,
    })),
    quizzes: courses.filter(({ quiz }) => (quiz ?? []).length > 0).map((course) => course.id),
    trainerName: (await accountName(req.payload, idOf(session.trainer) ?? '')) ?? '',
    row,
    substituteName: substitute ? ((await accountName(req.payload, substitute)) ?? '') : '',
    shifts: row ? ((await shiftConflicts(req, session, [me])).get(me) ?? []) : [],
    colleagues: colleagues.filter(({ user }) => user !== me),
    trainer: runsTraining(person) ? await trainerView(req, session) : null,
  }
}
