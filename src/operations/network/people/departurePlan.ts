import type { PayloadRequest } from 'payload'
import { mayStaff } from '@/access/people'
import { hasRole, idOf } from '@/access/roles'
import {
  type LeftStation,
  type WantedDeparture,
  dayAfter,
  departureFaults,
} from '@/domain/network/departures'
import type { PostFault } from '@/domain/network/posts'
import type { DepartureKind, PostKind } from '@/domain/network/postVocabulary'
import { isPlainDate, plainDateOf } from '@/domain/platform/plainDate'
import { peopleText as say } from '@/i18n/people'
import type { Post, Station, User } from '@/payload-types'
import { type Duties, dutiesOf, hasDuties } from '@/queries/network/duties'
import { stationById } from '../../casework/casePlaces'
import { Refusal } from '../../refusal'
import { accountById, actorOf } from './findStaffed'
import { lineOf } from './postRows'
import { type OtherHandover, type OtherSuccessors, otherDuties } from './otherDuties'
import { agentsAt } from '@/queries/platform/recipients'

/** Who goes, when, and who takes over, as a page sends it. */
export interface DepartureInput extends OtherSuccessors {
  kind: DepartureKind
  /** Id. */
  user: string
  /** Transfer: id of the post that ends. */
  post: string
  lastDay: string
  reason: string
  successors: readonly { station: string; user: string }[]
  /** Transfer: id, '' when another post stays. */
  toStation: string
  toKind: PostKind
  toPhone: string
}

/** A departure as it would happen. */
export interface DeparturePlan {
  leaver: User
  posts: Post[]
  stations: Station[]
  /** By station: who serves there and can take over. */
  candidates: Map<string, { id: string; name: string }[]>
  successors: Map<string, { id: string; name: string }>
  duties: Duties
  /** What is no station's: trainings, departments. */
  others: OtherHandover[]
  toStation: Station | null
  faults: PostFault[]
}

/** The posts of a person that are in force or to come. */
export async function openPosts(req: PayloadRequest, user: string, on: string): Promise<Post[]> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: {
      and: [
        { user: { equals: user } },
        { closedAt: { exists: false } },
        { or: [{ to: { exists: false } }, { to: { greater_than_equal: on } }] },
      ],
    },
    showHiddenFields: true,
    sort: ['kind', 'from', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs
}

async function stationsOf(req: PayloadRequest, ids: readonly string[]): Promise<Station[]> {
  const stations: Station[] = []
  for (const id of new Set(ids)) {
    const station = await stationById(req, id)
    if (station) stations.push(station)
  }
  return stations
}

/** Who serves at a station and could take over, without the leaver. */
async function candidatesAt(req: PayloadRequest, station: string, leaver: string) {
  const found: { id: string; name: string }[] = []
  for (const id of await agentsAt(req, station)) {
    const account = id === leaver ? null : await accountById(req, id)
    if (account) found.push({ id, name: account.name })
  }
  return found
}

function checkActor(req: PayloadRequest, leaver: User, stations: readonly Station[]): void {
  const actor = actorOf(req)
  const isCoordinator = hasRole(actor, 'coordinator')
  const isPlainAgent = leaver.roles.every((role) => role === 'agent')
  const isHers = stations.length > 0 && stations.every((station) => mayStaff(actor, station))
  if (actor.id === leaver.id || (!isCoordinator && !(isPlainAgent && isHers))) {
    throw new Refusal({ kind: 'forbidden', message: say.notYourPerson })
  }
}

async function isPlanned(req: PayloadRequest, user: string): Promise<boolean> {
  const { totalDocs } = await req.payload.count({
    collection: 'departures',
    where: { and: [{ user: { equals: user } }, { status: { equals: 'planned' } }] },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/** Whose leaving is arranged here: agents, trainers and heads of departments. */
async function isLeaver(req: PayloadRequest, { id, roles }: User): Promise<boolean> {
  if (roles.includes('agent') || roles.includes('trainer')) return true
  const { totalDocs } = await req.payload.count({
    collection: 'departments',
    where: { head: { equals: id } },
    overrideAccess: true,
    req,
  })
  return totalDocs > 0
}

/**
 * Looks at a departure before it is confirmed: what would be handed to whom, and everything that is wrong with it.
 * @throws Refusal 401, 403 when the person is not hers to move, 404
 */
export async function planDeparture(
  req: PayloadRequest,
  input: DepartureInput,
  now: Date,
): Promise<DeparturePlan> {
  actorOf(req)
  const today = plainDateOf(now)
  const leaver = await accountById(req, input.user)
  if (!leaver || !(await isLeaver(req, leaver))) {
    throw new Refusal({ kind: 'not-found', message: say.unknownPerson })
  }
  const open = await openPosts(req, leaver.id, today)
  const isLeaving = input.kind === 'leave'
  const posts = isLeaving ? open : open.filter(({ id }) => id === input.post)
  const ids = posts.map(({ station }) => idOf(station) ?? '')
  if (isLeaving && ids.length === 0 && leaver.roles.includes('agent')) {
    ids.push(idOf(leaver.station) ?? '')
  }
  const stations = await stationsOf(req, ids)
  checkActor(req, leaver, stations)
  if (!isLeaving && posts.length === 0) {
    throw new Refusal({ kind: 'not-found', message: say.unknownPost })
  }
  const since = isPlainDate(input.lastDay) ? dayAfter(input.lastDay) : today
  const duties = await dutiesOf(req, { user: leaver.id, places: stations, since, isLeaving })
  const others = await otherDuties(req, { leaver: leaver.id, duties, chosen: input })
  const candidates: DeparturePlan['candidates'] = new Map()
  const successors: DeparturePlan['successors'] = new Map()
  const left: LeftStation[] = []
  for (const station of stations) {
    const able = await candidatesAt(req, station.id, leaver.id)
    candidates.set(station.id, able)
    const wanted = input.successors.find((one) => one.station === station.id)?.user ?? ''
    const account = wanted ? await accountById(req, wanted) : null
    if (account) successors.set(station.id, { id: account.id, name: account.name })
    const own = duties.stations.find(({ id }) => id === station.id)
    left.push({
      id: station.id,
      name: station.name,
      successor: account && { ...account, isActive: account.active !== false },
      isThere: able.some(({ id }) => id === wanted),
      hasDuties: own !== undefined && hasDuties(own),
    })
  }
  const toStation = input.toStation ? await stationById(req, input.toStation) : null
  const wanted: WantedDeparture = {
    kind: input.kind,
    lastDay: input.lastDay,
    leaver: { id: leaver.id, name: leaver.name, isActive: leaver.active !== false },
    posts: posts.map(lineOf),
    stations: left,
    others,
    toStation: toStation?.id ?? '',
    staysElsewhere: open.some((post) => !posts.includes(post)),
    isPlanned: await isPlanned(req, leaver.id),
  }
  const faults = departureFaults(wanted, today)
  return { leaver, posts, stations, candidates, successors, duties, others, toStation, faults }
}
