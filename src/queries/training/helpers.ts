import type { PayloadRequest, Where } from 'payload'
import { within } from '@/access/cases'
import { hasRole, idOf } from '@/access/roles'
import { pathsAbove } from '@/domain/network/areas'
import type { PlainDate } from '@/domain/platform/plainDate'
import { competenceState, isCompetent } from '@/domain/training/competence'
import type { Competence, Station, User } from '@/payload-types'
import { postsInForce } from '../network/posts'
import { servingBy } from '../network/serving'

/** Somebody who knows a matter. */
export interface Helper {
  user: string
  name: string
  stationName: string
  /** The public service phone. */
  phone: string
}

/** That a person lacks a matter that asks for training, and who helps. */
export interface TrainingWarning {
  matter: string
  matterName: string
  helpers: Helper[]
}

/** So many are offered. */
export const mostHelpers = 3
/** So many are looked at in each place; whoever is not in service or behind the sheet is passed over. */
const mostAsked = 30

const everything = { pagination: false, depth: 0, overrideAccess: true } as const

async function fingerprintOf(req: PayloadRequest, edition: string | null): Promise<string | null> {
  if (!edition) return null
  const { fingerprint } = await req.payload.findByID({
    collection: 'editions',
    id: edition,
    select: { fingerprint: true },
    depth: 0,
    overrideAccess: true,
    req,
  })
  return fingerprint
}

const stateOf = (row: Competence, fingerprint: string | null, today: PlainDate) =>
  competenceState(
    {
      trainedOn: row.trainedOn,
      expiresOn: row.expiresOn || null,
      editionNumber: row.editionNumber ?? null,
      fingerprint: row.fingerprint || null,
    },
    { fingerprint, today },
  )

interface Sought {
  matter: string
  fingerprint: string | null
  today: PlainDate
  /** Never offered: the person herself. */
  except: string
}

/**
 * Users who know the matter at a place and below it.
 * @param isCounty everybody of the county works below it: no post adds anyone
 */
async function knowingAt(
  req: PayloadRequest,
  { path, isCounty }: { path: string; isCounty: boolean },
  sought: Sought,
): Promise<string[]> {
  const { matter, fingerprint, today, except } = sought
  const posts = isCounty ? null : await servingBy(req, { path, on: today })
  const posted: Where[] = posts ? [{ user: { in: [...posts.keys()] } }] : []
  const { docs } = await req.payload.find({
    collection: 'competences',
    where: { and: [{ matter: { equals: matter } }, { or: [within('path', path), ...posted] }] },
    sort: ['path', '-trainedOn'],
    limit: mostAsked,
    ...everything,
    req,
  })
  return docs.flatMap((row) => {
    const user = idOf(row.user) ?? ''
    return user !== except && isCompetent(stateOf(row, fingerprint, today)) ? [user] : []
  })
}

/** The people with name, station and phone, in their order; whoever is out of service is left out. */
async function named(
  req: PayloadRequest,
  users: readonly string[],
  today: PlainDate,
): Promise<Helper[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: [...users] }, active: { not_equals: false }, roles: { in: ['agent'] } },
    select: { name: true, station: true },
    populate: { stations: { name: true, phone: true } },
    pagination: false,
    depth: 1,
    overrideAccess: true,
    req,
  })
  const posts = await postsInForce(req, { userIds: users, on: today })
  const people = new Map(docs.map((person) => [person.id, person as User]))
  return users.flatMap((user) => {
    const person = people.get(user)
    if (!person) return []
    const station = person.station as Station | null | undefined
    const phone = posts.find((post) => idOf(post.user) === user)?.phone || station?.phone || ''
    return [{ user, name: person.name, stationName: station?.name ?? '', phone }]
  })
}

/**
 * Who knows a matter, nearest first: the own station, the town, the county.
 * @param path of the station that needs help
 */
async function helpersNear(req: PayloadRequest, path: string, sought: Sought): Promise<Helper[]> {
  const found: Helper[] = []
  const places = pathsAbove(path).reverse()
  for (const place of places) {
    const isCounty = place === places.at(-1)
    const asked = await knowingAt(req, { path: place, isCounty }, sought)
    const users = asked.filter((user) => !found.some((helper) => helper.user === user))
    found.push(...(users.length > 0 ? await named(req, users, sought.today) : []))
    if (found.length >= mostHelpers) break
  }
  return found.slice(0, mostHelpers)
}

/**
 * What an agent is told who works on a matter that asks for training without having it (§二(三)5): a warning
 * and who helps. It blocks nothing.
 * @param path of the station where the case is worked on
 * @returns null when all is well, or the person is no agent
 */
export async function trainingWarning(
  req: PayloadRequest,
  { user, matterId, path, today }: { user: User; matterId: string; path: string; today: PlainDate },
): Promise<TrainingWarning | null> {
  if (!hasRole(user, 'agent')) return null
  const matter = await req.payload.findByID({
    collection: 'matters',
    id: matterId,
    select: { name: true, requiresTraining: true, currentEdition: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!matter?.requiresTraining) return null
  const fingerprint = await fingerprintOf(req, idOf(matter.currentEdition))
  const { docs } = await req.payload.find({
    collection: 'competences',
    where: { user: { equals: user.id }, matter: { equals: matterId } },
    ...everything,
    req,
  })
  if (docs.some((row) => isCompetent(stateOf(row, fingerprint, today)))) return null
  const sought = { matter: matterId, fingerprint, today, except: user.id }
  return {
    matter: matterId,
    matterName: matter.name,
    helpers: await helpersNear(req, path, sought),
  }
}
