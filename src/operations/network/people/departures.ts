import type { PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/roles'
import { dayAfter, isAtOnce } from '@/domain/network/departures'
import { plainDateOf, sayDate } from '@/domain/platform/plainDate'
import { peopleText as say } from '@/i18n/people'
import type { Departure, Post } from '@/payload-types'
import { type Duties, dutiesOf } from '@/queries/network/duties'
import { stationById } from '../../casework/casePlaces'
import { recordAudit } from '../../platform/audit'
import { Refusal } from '../../refusal'
import { once } from '../../repeated'
import { handShifts } from '../rota/handShifts'
import { applyPosts } from './applyPosts'
import { type DepartureInput, type DeparturePlan, planDeparture } from './departurePlan'
import { accountById, staffedStation } from './findStaffed'
import { type Successor, handDuties } from './handDuties'
import { handOthers, namedOthers } from './handOthers'
import { savePost } from './postRows'
import { refusePeople } from './refusePeople'
import { begin } from './startPost'
import { tellSuccessors } from './tellSuccessors'

/** A departure after a command, and whether the command had been given before. */
export interface Departed {
  departure: Departure
  isRepeat: boolean
}

async function repeatedDeparture(req: PayloadRequest, commandId: string) {
  const { docs } = await req.payload.find({
    collection: 'departures',
    where: { commandId: { equals: commandId } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [found] = docs
  if (found && idOf(found.by) !== personOf(req)?.id) {
    throw new Refusal({ kind: 'conflict', message: say.otherCommand })
  }
  return found ?? null
}

/** What was handed over, in numbers and numbers of cases; nothing personal. */
const summaryOf = ({ stations, otherCases, enrolments, unread, ...others }: Duties) => ({
  stations: stations.map(({ id, cases, shifts, swaps, inPattern, isHead, orders }) => ({
    ...{ id, shifts, swaps, inPattern, isHead, orders },
    cases: cases.map(({ number }) => number),
  })),
  otherCases: otherCases.map(({ number }) => number),
  projects: others.projects.length,
  sessions: others.sessions.length,
  departments: others.departments.length,
  enrolments,
  unread,
})

async function postById(req: PayloadRequest, id: string): Promise<Post> {
  return req.payload.findByID({
    collection: 'posts',
    id,
    showHiddenFields: true,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Sets the last day of the posts that end; what was to begin later never begins. */
async function endPosts(req: PayloadRequest, departure: Departure, now: Date, isDone: boolean) {
  const { lastDay, reason, id } = departure
  for (const each of departure.posts ?? []) {
    const post = await postById(req, idOf(each) ?? '')
    const to = post.from > lastDay ? post.from : lastDay
    await savePost(req, post, {
      data: { to, endReason: reason || null, ...(isDone ? { closedAt: now.toISOString() } : {}) },
      what: say.ended(to),
      commandId: `${isDone ? 'close' : 'end'} ${id} ${post.id}`,
      now,
    })
  }
}

/** Who takes over what is no station's: whoever takes over at the first, else the trainings or the department. */
async function mainSuccessor(
  req: PayloadRequest,
  departure: Departure,
  successors: ReadonlyMap<string, Successor>,
): Promise<Successor | null> {
  const [first] = successors.values()
  if (first) return first
  const { sessionsTo, heads } = namedOthers(departure)
  const account = await accountById(req, sessionsTo ?? [...heads.values()][0] ?? '')
  return account && { id: account.id, name: account.name }
}

/**
 * Hands everything over and ends the posts; who leaves for good has no account in use after it. In one transaction:
 * all of it, or none.
 */
export async function completeDeparture(
  req: PayloadRequest,
  departure: Departure,
  now: Date,
): Promise<Departure> {
  const user = idOf(departure.user) ?? ''
  const isLeaving = departure.kind === 'leave'
  const since = dayAfter(departure.lastDay)
  const places = []
  const successors = new Map<string, Successor>()
  for (const { station, user: next } of departure.successors ?? []) {
    const account = await accountById(req, idOf(next) ?? '')
    if (account) successors.set(idOf(station) ?? '', { id: account.id, name: account.name })
  }
  const posts = []
  for (const each of departure.posts ?? []) posts.push(await postById(req, idOf(each) ?? ''))
  const ids = [...posts.map(({ station }) => idOf(station) ?? ''), ...successors.keys()]
  for (const id of new Set(ids)) {
    const station = await stationById(req, id)
    if (station) places.push(station)
  }
  const duties = await dutiesOf(req, { user, places, since, isLeaving })
  const main = await mainSuccessor(req, departure, successors)
  await handDuties(req, { from: user, duties, successors, main, isLeaving, since, now })
  if (isLeaving) await handOthers(req, { departure, duties, now })
  await endPosts(req, departure, now, true)
  if (isLeaving) {
    await req.payload.update({
      collection: 'users',
      id: user,
      data: { active: false },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const on = plainDateOf(now)
  await applyPosts(req, { stationIds: ids, userIds: isLeaving ? [] : [user], on })
  await tellSuccessors(req, departure, duties, now)
  await recordAudit({
    req,
    action: 'departure-done',
    subject: say.account,
    subjectId: user,
    detail: say.handedOver(places.map(({ name }) => name).join('、')),
    actorId: idOf(departure.by) ?? undefined,
  })
  return req.payload.update({
    collection: 'departures',
    id: departure.id,
    data: { status: 'done', doneAt: now.toISOString(), handed: summaryOf(duties) },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

async function arrange(
  req: PayloadRequest,
  {
    input,
    plan,
    now,
  }: { input: DepartureInput & { commandId: string }; plan: DeparturePlan; now: Date },
): Promise<Departure> {
  const { leaver, posts, successors, duties, others, toStation } = plan
  const { kind, lastDay, reason, commandId } = input
  const departure = await req.payload.create({
    collection: 'departures',
    data: {
      ...{ kind, lastDay, reason, commandId, status: 'planned' },
      name: leaver.name,
      user: leaver.id,
      posts: posts.map(({ id }) => id),
      successors: [...successors].map(([station, { id }]) => ({ station, user: id })),
      sessionsTo: others.find(({ department }) => !department)?.successor?.id,
      heads: others.flatMap(({ department, successor }) =>
        department && successor ? [{ department, user: successor.id }] : [],
      ),
      toStation: toStation?.id,
      handed: summaryOf(duties),
      by: personOf(req)?.id,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (kind === 'transfer' && toStation) {
    const { employment, phone } = posts[0] ?? { employment: 'full-time' as const, phone: '' }
    await begin(req, {
      station: toStation,
      now,
      input: {
        commandId: `transfer ${departure.id}`,
        station: toStation.id,
        user: leaver.id,
        name: leaver.name,
        phone: input.toPhone || (phone ?? ''),
        kind: input.toKind,
        employment,
        from: dayAfter(lastDay),
        isSwap: false,
      },
    })
  }
  const detail = say.departs(say.departureKinds[kind], sayDate(lastDay))
  const subject = say.account
  await recordAudit({ req, action: 'departure-planned', subject, subjectId: leaver.id, detail })
  if (isAtOnce(kind, lastDay, plainDateOf(now))) return completeDeparture(req, departure, now)
  await endPosts(req, departure, now, false)
  // The rota beyond the last day is right from now on.
  for (const [station, { id: to }] of successors) {
    await handShifts({ req, from: leaver.id, to, station, since: dayAfter(lastDay), now })
  }
  return departure
}

/**
 * Confirms a departure: at once when its last day is over, or, who leaves, is today; else the posts get their last
 * day and the daily work hands over when it has come. Once, however often it arrives.
 * @throws Refusal 401, 403, 404; 400 or 409 with everything that is wrong
 */
export async function confirmDeparture({
  req,
  input,
  now,
}: {
  req: PayloadRequest
  input: DepartureInput & { commandId: string }
  now: Date
}): Promise<Departed> {
  const { result, isRepeat } = await once({
    req,
    known: () => repeatedDeparture(req, input.commandId),
    run: async () => {
      const plan = await planDeparture(req, input, now)
      if (plan.faults.length > 0) throw refusePeople(plan.faults)
      if (plan.toStation) await staffedStation(req, plan.toStation.id)
      return arrange(req, { input, plan, now })
    },
  })
  return { departure: result, isRepeat }
}
