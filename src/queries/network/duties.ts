import { ObjectId } from 'mongodb'
import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/roles'
import { placeReach } from '@/domain/casework/reach'
import type { PlainDate } from '@/domain/platform/plainDate'
import { nativeCollection, sessionOf } from '@/operations/platform/nativeCollection'
import type { Station } from '@/payload-types'

type Place = Pick<Station, 'id' | 'name' | 'path'>

/** What lies with a person at one station. */
export interface StationDuties {
  id: string
  name: string
  /** Open cases that she was first asked. */
  cases: { id: string; number: string }[]
  /** Future duty, drafts too. */
  shifts: number
  swaps: number
  inPattern: boolean
  isHead: boolean
  /** Open supervision orders that she answers as the head. */
  orders: number
}

/** Everything that lies with a person. */
export interface Duties {
  stations: StationDuties[]
  /** Open cases of stations that she left before. */
  otherCases: { id: string; number: string }[]
  projects: { id: string; name: string }[]
  /** Trainings that she gives and that are not over. */
  sessions: { id: string; title: string }[]
  /** Departments whose head she is. */
  departments: { id: string; name: string }[]
  enrolments: number
  unread: number
}

interface CaseRow {
  _id: ObjectId
  number: string
  origin?: ObjectId
}

/**
 * The open cases for which somebody answers as the first agent (首问): she registered them, or took them over
 * from who did.
 * @param paths of the stations at which she has ever served
 */
async function openCases(
  req: PayloadRequest,
  user: string,
  paths: readonly string[],
): Promise<CaseRow[]> {
  const id = new ObjectId(user)
  return nativeCollection<CaseRow>(req.payload, 'cases')
    .find(
      {
        reach: { $in: paths.map(placeReach) },
        party: { $gt: '' },
        $or: [{ responsible: id }, { registeredBy: id, responsible: null }],
      } as object,
      { projection: { number: 1, origin: 1 }, session: await sessionOf(req) },
    )
    .toArray()
}

/** Every station at which somebody ever served, by its path. */
async function everServed(req: PayloadRequest, user: string): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: 'posts',
    where: { user: { equals: user } },
    select: { path: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs.map(({ path }) => path)
}

async function stationDuties(
  req: PayloadRequest,
  { user, place, since }: { user: string; place: Place; since: PlainDate },
): Promise<StationDuties> {
  const everything = { overrideAccess: true, req } as const
  const at = { station: { equals: place.id } }
  const shifts = await req.payload.count({
    collection: 'shifts',
    where: {
      and: [
        at,
        { user: { equals: user } },
        { date: { greater_than_equal: since } },
        { status: { not_equals: 'cancelled' } },
      ],
    },
    ...everything,
  })
  const swaps = await req.payload.count({
    collection: 'shift-swaps',
    where: {
      and: [
        at,
        { status: { equals: 'asked' } },
        { or: [{ asker: { equals: user } }, { asked: { equals: user } }] },
      ],
    },
    ...everything,
  })
  const patterns = await req.payload.count({
    collection: 'rota-patterns',
    where: { and: [at, { 'members.user': { equals: user } }] },
    ...everything,
  })
  const station = await req.payload.findByID({
    collection: 'stations',
    id: place.id,
    select: { head: true },
    depth: 0,
    ...everything,
  })
  const isHead = idOf(station.head) === user
  const orders = isHead
    ? await req.payload.count({
        collection: 'supervision-orders',
        where: { and: [at, { status: { equals: 'ordered' } }] },
        ...everything,
      })
    : { totalDocs: 0 }
  return {
    id: place.id,
    name: place.name,
    cases: [],
    shifts: shifts.totalDocs,
    swaps: swaps.totalDocs,
    inPattern: patterns.totalDocs > 0,
    isHead,
    orders: orders.totalDocs,
  }
}

/** What lies with a person as a trainer and as the head of a department. */
async function countyDuties(
  req: PayloadRequest,
  user: string,
): Promise<Pick<Duties, 'sessions' | 'departments'>> {
  const all = { pagination: false, depth: 0, overrideAccess: true, req } as const
  const { docs: sessions } = await req.payload.find({
    collection: 'training-sessions',
    where: {
      and: [{ trainer: { equals: user } }, { status: { not_in: ['logged', 'cancelled'] } }],
    },
    select: { title: true },
    sort: 'startsAt',
    ...all,
  })
  const { docs: departments } = await req.payload.find({
    collection: 'departments',
    where: { head: { equals: user } },
    select: { name: true },
    sort: 'code',
    ...all,
  })
  return {
    sessions: sessions.map(({ id, title }) => ({ id, title })),
    departments: departments.map(({ id, name }) => ({ id, name })),
  }
}

/**
 * Everything that lies with a person at the stations she leaves; what is not a station's (projects, trainings,
 * departments, enrolments, unread messages, cases of earlier stations) only when she leaves for good.
 * @param since the first day on which she is gone
 */
export async function dutiesOf(
  req: PayloadRequest,
  {
    user,
    places,
    since,
    isLeaving,
  }: { user: string; places: readonly Place[]; since: PlainDate; isLeaving: boolean },
): Promise<Duties> {
  const served = isLeaving ? await everServed(req, user) : []
  const paths = [...new Set([...places.map(({ path }) => path ?? ''), ...served])].filter(Boolean)
  const cases = await openCases(req, user, paths)
  const shown = ({ _id, number }: CaseRow) => ({ id: _id.toHexString(), number })
  const stations: StationDuties[] = []
  for (const place of places) {
    const found = await stationDuties(req, { user, place, since })
    const own = cases.filter(({ origin }) => origin?.toHexString() === place.id)
    stations.push({ ...found, cases: own.map(shown) })
  }
  if (!isLeaving) {
    const none = { otherCases: [], projects: [], sessions: [], departments: [] }
    return { stations, ...none, enrolments: 0, unread: 0 }
  }
  const known = new Set(places.map(({ id }) => id))
  const { docs: projects } = await req.payload.find({
    collection: 'projects',
    where: { and: [{ leader: { equals: user } }, { isClosed: { not_equals: true } }] },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { totalDocs: enrolments } = await req.payload.count({
    collection: 'enrolments',
    where: {
      and: [{ user: { equals: user } }, { status: { in: ['invited', 'enrolled', 'waiting'] } }],
    },
    overrideAccess: true,
    req,
  })
  const unread = await nativeCollection(req.payload, 'messages').countDocuments(
    { person: new ObjectId(user), isRead: false },
    { session: await sessionOf(req) },
  )
  return {
    stations,
    otherCases: cases.filter(({ origin }) => !known.has(origin?.toHexString() ?? '')).map(shown),
    projects: projects.map(({ id, name }) => ({ id, name })),
    ...(await countyDuties(req, user)),
    enrolments,
    unread,
  }
}

/** Whether anything lies with the person at a station. */
export const hasDuties = ({ cases, shifts, swaps, inPattern, isHead }: StationDuties): boolean =>
  cases.length > 0 || shifts > 0 || swaps > 0 || inPattern || isHead
